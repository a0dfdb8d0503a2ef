import { numberOfDay } from '../../model/day.ts';
import { phoneNumberOf } from '../../model/number.ts';
import { type RecipientState, recipientStates } from '../../model/recipient.ts';
import type { Finding, Report } from '../../model/report.ts';
import type { RecordRef } from '../../model/standing.ts';
import { type Mask, maskOf } from '../../privacy/mask.ts';
import { firstRecords } from '../../registers/register-index.ts';
import { StandingReader } from '../../registers/standing.ts';
import type { RecipientFacts } from '../../rules/facts.ts';
import { severityUnder } from '../../rules/grades.ts';
import { recipientRules } from '../../rules/index.ts';
import { type RecipientStanding, recipientStanding } from '../../rules/recipient-state.ts';
import { say } from '../../rules/rule.ts';
import { fingerprintOf } from '../../model/fingerprint.ts';
import type { Recipients } from '../recipients.ts';
import type { Registers } from '../registers.ts';
import type { AuditRequest } from '../request.ts';
import type { Recipient } from './list.ts';
import { doubtOf } from './names.ts';

type RecipientSummary = NonNullable<Report['summary']['recipients']>;

/** Recipients that are judged at a time: few enough for their findings to be gone before they grow old. */
const stretch = 2000;

/** Checks every distinct recipient once against the registers. */
export class RecipientJudging {
  readonly #recipients: Recipients;
  readonly #registers: Registers;
  readonly #request: AuditRequest;
  readonly #mask: Mask;
  readonly #states = Object.fromEntries(recipientStates.map((state) => [state, 0])) as Record<RecipientState, number>;
  #own = 0;
  #marketing = 0;
  /** Where the last finding lies, and its place among those on one line. */
  #last = '';
  #ordinal = 0;

  constructor(recipients: Recipients, registers: Registers, request: AuditRequest) {
    this.#recipients = recipients;
    this.#registers = registers;
    this.#request = request;
    this.#mask = maskOf(request.privacy, request.key);
  }

  /** The findings in the order of the lists, in stretches. */
  *findings(): Generator<Finding[]> {
    const { list, own } = this.#recipients;
    const { columns } = this.#registers;
    const standings = new StandingReader(columns, numberOfDay(this.#request.asOf));
    for (let start = 0; start < list.size; start += stretch) {
      const numbers = list.numbers(start, Math.min(start + stretch, list.size));
      const first = firstRecords(columns, numbers);
      const found: Finding[] = [];
      for (const [at, number] of numbers.entries()) {
        const category = list.category(start + at);
        if (own.has(number)) {
          this.#own++;
          continue;
        }
        standings.load(first[at]!);
        const standing = recipientStanding(
          category,
          (accepted) => standings.under(accepted),
          (grant) => doubtOf(list.places(start + at), grant),
        );
        this.#states[standing.state]++;
        if (category === 'marketing') this.#marketing++;
        if (standing.state !== 'opted-in') this.#judge(list.at(start + at), standing, found);
      }
      yield found;
    }
  }

  /** Figures over all recipients, once all findings were taken; null where no list was given. */
  get summary(): RecipientSummary | null {
    if (this.#request.recipients.length === 0) return null;
    const numbers = Object.values(this.#states).reduce((sum, count) => sum + count, 0);
    return { rows: this.#recipients.rows, numbers, own: this.#own, marketing: this.#marketing, states: this.#states };
  }

  #judge(recipient: Recipient, { state, record, since, doubt }: RecipientStanding, into: Finding[]): void {
    const { category, lastMessage, startedBy, number, places } = recipient;
    const name = places.find((place) => place.name !== '')?.name ?? '';
    const facts: RecipientFacts = { state, doubt, since, category, lastMessage, startedBy };
    const [source, ...alsoAt] = places.map(({ file, line }) => ({ path: this.#recipients.paths[file]!, line }));
    const { path, line } = source!;
    for (const rule of recipientRules) {
      const args = rule.judge(facts);
      if (args === undefined) continue;
      const id = fingerprintOf(rule.id, '', path, line, this.#ordinalAt(`${path}:${line}`));
      const severity = severityUnder(this.#request.policy.severities, rule, rule.severity(facts));
      if (severity === undefined) continue;
      into.push({
        id,
        rule: rule.id,
        severity,
        verdict: null,
        device: null,
        number: this.#mask.number(phoneNumberOf(number)),
        contact: name === '' ? null : this.#mask.name(name),
        source: source!,
        alsoAt,
        record: record ? this.#placeOf(record) : null,
        args: { ...args },
        message: say(rule, this.#request.language, args),
      });
    }
  }

  #ordinalAt(place: string): number {
    this.#ordinal = place === this.#last ? this.#ordinal + 1 : 0;
    this.#last = place;
    return this.#ordinal;
  }

  #placeOf({ register, line }: RecordRef): { path: string; line: number } {
    return { path: this.#registers.read[register]!.path, line };
  }
}
