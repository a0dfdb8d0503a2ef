import { numberOfDay, parseDay } from '../../src/model/day.ts';
import { type NumberKey, phoneNumberOf } from '../../src/model/number.ts';
import { conversationStarters, messageCategories, recipientStates } from '../../src/model/recipient.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import type { Grant, State } from '../../src/model/standing.ts';
import { maskOf } from '../../src/privacy/mask.ts';
import type { RecipientFacts } from '../../src/rules/facts.ts';
import { recipientRules } from '../../src/rules/index.ts';
import { say } from '../../src/rules/rule.ts';
import type { Order } from './audit.ts';
import { fingerprint, graded } from './findings.ts';
import { hasLegalForm, personsAmong, shareNoWord } from './names.ts';
import { numbersUnder } from './numbers.ts';
import { ownNumbers, type RecipientRow, type Recipients } from './recipients.ts';
import type { Kept } from './register.ts';
import { standingOf } from './standing.ts';

type Judged = Pick<RecipientFacts, 'state' | 'since' | 'doubt'> & { readonly record: State | undefined };

/** The findings of all recipients in the order of the list, and the figures over them. */
export function recipientFindings(
  { rows, byNumber }: Recipients,
  order: Order,
  records: ReadonlyMap<NumberKey, readonly Kept[]>,
): { readonly findings: Finding[]; readonly summary: NonNullable<Report['summary']['recipients']> } {
  const mask = maskOf(order.privacy, new Uint8Array());
  const own = ownNumbers(order.policy, numbersUnder('DE'));
  const path = order.below + order.recipients!;
  const others = [...byNumber].filter(([number]) => !own.has(number));
  const judged = others.map(([number, places]) => ({ number, places, ...judge(places, records.get(number) ?? [], order) }));
  const findings = judged.flatMap(({ number, places, facts, record }) =>
    recipientRules.flatMap((rule) => {
      const args = rule.judge(facts);
      const severity = args && graded(order.policy, rule.id, rule.severity(facts));
      if (!args || !severity) return [];
      const [source, ...alsoAt] = places.map(({ line }) => ({ path, line }));
      const name = places.map((place) => place.name).find((one) => one !== '');
      return {
        id: fingerprint(rule.id, '', path, source!.line, 0),
        rule: rule.id,
        severity,
        verdict: null,
        device: null,
        number: mask.number(phoneNumberOf(number)),
        contact: name === undefined ? null : mask.name(name),
        source: source!,
        alsoAt,
        record: record ? { path: order.below + order.registers[record.register]!, line: record.line } : null,
        args: { ...args },
        message: say(rule, order.language, args),
      };
    }),
  );
  const counted = recipientStates.map((state) => [state, judged.filter(({ facts }) => facts.state === state).length] as const);
  const states = Object.fromEntries(counted) as Record<(typeof recipientStates)[number], number>;
  const marketing = judged.filter(({ facts }) => facts.category === 'marketing').length;
  return { findings, summary: { rows, numbers: judged.length, own: byNumber.size - judged.length, marketing, states } };
}

function judge(
  places: readonly RecipientRow[],
  records: readonly Kept[],
  { asOf }: Order,
): { facts: RecipientFacts; record: Judged['record'] } {
  const category = messageCategories.findLast((one) => places.some((place) => place.category === one));
  const startedBy = conversationStarters.findLast((one) => places.some((place) => place.startedBy === one));
  const days = places.map(({ lastMessage }) => lastMessage).toSorted();
  const { record, ...judged } = stateOf(category === 'marketing', places, records, numberOfDay(asOf));
  return { facts: { ...judged, category, lastMessage: parseDay(days.at(-1)!), startedBy }, record };
}

/** What takes away from messages, or from marketing where that is sent, comes before all; then what is told of messages. */
function stateOf(marketing: boolean, places: readonly RecipientRow[], records: readonly Kept[], asOf: number): Judged {
  const about = standingOf(records, ['business-messages'], asOf);
  const against = about.negative ?? (marketing ? standingOf(records, ['marketing'], asOf).negative : undefined);
  const as = (state: Judged['state'], record: State | undefined, since = record?.since): Judged => ({
    state,
    record,
    since,
    doubt: undefined,
  });
  if (against) return as('opted-out', against);
  if (about.grant) {
    const doubt = doubtOf(about.grant, places);
    return { ...as(doubt ? 'opted-in-unproven' : 'opted-in', about.grant), doubt };
  }
  if (about.lapse) return as('expired', about.lapse, about.lapse.on);
  if (about.futureGrant) return as('not-yet', about.futureGrant);
  if (about.mismatch) return as(about.mismatch.otherController ? 'other-controller' : 'other-scope', about.mismatch);
  return about.asked ? as('asked', about.asked) : as('no-record', undefined);
}

function doubtOf({ evidence, proof, since, name }: Grant, places: readonly RecipientRow[]): Judged['doubt'] {
  if (!evidence) return 'evidence';
  if (proof === 'missing' || proof === 'altered') return 'proof';
  if (since === undefined) return 'date';
  const people = places.map((place) => place.name).filter((one) => one !== '' && !hasLegalForm(one));
  if (new Set(people).size > 1 && personsAmong(people) > 1) return 'shared';
  const named = people.length > 0 && name !== '' && !hasLegalForm(name);
  return named && people.every((one) => shareNoWord(one, name)) ? 'name' : undefined;
}
