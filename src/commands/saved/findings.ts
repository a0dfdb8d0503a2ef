import { AskfirstError } from '../../error.ts';
import { Spool } from '../../lib/spool.ts';
import type { Language } from '../../lib/text.ts';
import { z } from '../../lib/zod.ts';
import { findingLines } from '../../model/finding-lines.ts';
import { type Finding, type FindingLines, type Report, reportVersion } from '../../model/report.ts';
import { severities } from '../../model/verdict.ts';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { placeIn, type SavedFinding, savedFinding, savedValue, withMessage } from './finding-line.ts';
import { shownKey } from './kind.ts';

/** Findings stand behind those of the devices in this order; of a subject that is on a device only what a rule says of a whole register stands there. */
const sections: Readonly<Record<Rule['subject'], number | undefined>> = {
  device: undefined,
  exposure: undefined,
  number: 1,
  recipient: 2,
  register: 3,
};
const encoder = new TextEncoder();

/** Findings of a saved report as they come in: each is checked, counted, put into its section and, where asked, said in another language. */
export class SavedFindings {
  readonly spool = new Spool();
  readonly #file: string;
  /** The language they are to speak; undefined: as they are. */
  readonly #language: Language | undefined;
  /** Where the findings of a device end, by its id, in the order of the report. */
  readonly #devices = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  readonly #rules = new Map(rules.map((rule) => [rule.id, rule]));
  #device: string | undefined;
  /** Of the last finding: 0 for one on a device. */
  #section = 0;
  readonly #ends = [0, 0, 0];

  constructor(file: string, language: Language | undefined) {
    this.#file = file;
    this.#language = language;
  }

  /**
   * @param line its number in the file
   * @throws AskfirstError `report-invalid`; SyntaxError when it is no JSON
   */
  addLine(text: string, line: number): void {
    this.#checked('', line, () => this.#add(savedFinding(text)));
  }

  /** @param position its place in the list of findings. Throws AskfirstError `report-invalid`. */
  addValue(value: unknown, position: number): void {
    this.#checked(`findings.${position}`, 0, () => this.#add(savedValue(value)));
  }

  /**
   * The lines, now that the devices are known.
   *
   * @throws AskfirstError `report-counts` when they are not those the report counts, `report-invalid` for one of another device
   */
  finish({ devices, summary }: Pick<Report, 'devices' | 'summary'>): FindingLines {
    let end = 0;
    let met = 0;
    const known = [...this.#devices.keys()];
    const ends = devices.map(({ id }) => {
      if (known[met] === id) {
        end = this.#devices.get(id)!;
        met++;
      }
      return end;
    });
    if (met < known.length) throw this.#invalid(`findings (${shownKey(known[met]!)})`, 0);
    for (const severity of severities) this.#compare(severity, summary.findings[severity]);
    const named = new Set([...this.#counts.keys(), ...Object.keys(summary.rules)]);
    for (const rule of named) if (!severities.some((one) => one === rule)) this.#compare(rule, summary.rules[rule] ?? 0);
    return findingLines(this.spool, { devices: ends, numbers: Math.max(end, this.#ends[1]!), recipients: Math.max(end, ...this.#ends) });
  }

  #add(finding: SavedFinding): void {
    const rule = this.#rules.get(finding.rule);
    if (!rule) throw new Misfit('rule');
    this.#place(rule, finding.device);
    const message = said(rule, finding.args, this.#language ?? 'en');
    const text = this.#language === undefined ? finding.line : withMessage(finding, message);
    this.spool.append(encoder.encode(`${text},\n`));
    this.#count(finding.rule);
    this.#count(finding.severity);
    if (finding.device !== null) this.#devices.set(finding.device, this.spool.length);
    else if (this.#section < 3) this.#ends.fill(this.spool.length, this.#section);
  }

  /** Devices one after another, each once, then what is about none, by subject. */
  #place(rule: Rule, device: string | null): void {
    const section = device === null ? (sections[rule.subject] ?? ('ofRegister' in rule ? sections.register : undefined)) : 0;
    const again = device !== null && device !== this.#device && this.#devices.has(device);
    if (section === undefined || section < this.#section || again || (device !== null && sections[rule.subject] !== undefined))
      throw new Misfit('device');
    this.#device = device ?? undefined;
    this.#section = section;
  }

  #count(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  #compare(what: string, counted: number): void {
    const held = this.#counts.get(what) ?? 0;
    if (held !== counted) throw new AskfirstError('report-counts', { file: this.#file, what, counted, held });
  }

  #checked(key: string, line: number, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof Misfit) throw this.#invalid([key, error.message].filter(Boolean).join('.'), line);
      if (!(error instanceof z.ZodError)) throw error;
      const place = placeIn(error).map(shownKey);
      throw this.#invalid([key, ...place].filter(Boolean).join('.') || 'finding', line);
    }
  }

  #invalid(key: string, line: number): AskfirstError {
    return new AskfirstError('report-invalid', { file: this.#file, line, key, known: reportVersion });
  }
}

/** A member of a finding that does not go with the others. */
class Misfit extends Error {}

/** The message of a finding; values it cannot be made of do not go with the rule. */
function said(rule: Rule, args: Finding['args'], language: Language): string {
  try {
    return rule.message[language](args);
  } catch (error) {
    throw Object.assign(new Misfit('args'), { cause: error });
  }
}
