import type { Language } from '../../lib/text.ts';
import type { Report, Risk } from '../../model/report.ts';
import type { ContactAccess, Channel, Reach } from '../../model/posture.ts';
import type { Severity, Verdict } from '../../model/verdict.ts';
import { de } from './de.ts';
import { en } from './en.ts';

type Views = keyof Report['summary']['views'];

/** Every phrase of the reports, the same set in each language. Functions put figures into words, plurals included. */
export interface Words {
  readonly number: (value: number) => string;
  readonly share: (part: number, whole: number) => string;
  readonly day: (day: string | null) => string;
  readonly title: string;
  readonly asOf: (day: string, policy: string) => string;
  readonly controller: (name: string | null) => string;
  readonly purpose: (purpose: string) => string;
  readonly noRegister: string;
  readonly headline: (leaking: number, total: number) => string;
  readonly headlineAssumed: (assumed: number) => string;
  readonly complete: string;
  readonly incomplete: (devices: number) => string;
  readonly exported: (withExport: number, listed: number) => string;
  readonly noInventory: string;
  readonly dates: (dates: Report['summary']['dates'], hasRegister: boolean) => readonly string[];
  readonly figuresTitle: string;
  readonly figuresUnit: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly contacts: string;
  readonly numbers: string;
  readonly privateEntries: string;
  readonly registerRecords: string;
  readonly assumedShare: (part: number, whole: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly findingsTitle: string;
  readonly viewsTitle: string;
  readonly viewsIntro: string;
  readonly views: Readonly<Record<Views, { readonly name: string; readonly meaning: string }>>;
  readonly viewFigures: (uncovered: number, leaking: number) => string;
  readonly levels: Readonly<Record<Risk['level'], string>>;
  readonly scale: readonly [string, string, string, string];
  readonly reaches: Readonly<Record<Reach, string>>;
  readonly accesses: Readonly<Record<ContactAccess, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly columns: {
    readonly device: string;
    readonly channel: string;
    readonly access: string;
    readonly priority: string;
    readonly uncovered: string;
    readonly unverified: string;
    readonly covered: string;
    readonly contacts: string;
    readonly contact: string;
    readonly complete: string;
    readonly view: string;
    readonly leaking: string;
    readonly input: string;
    readonly role: string;
    readonly format: string;
    readonly records: string;
    readonly hash: string;
    readonly line: string;
    readonly what: string;
    readonly figure: string;
    readonly finding: string;
    readonly place: string;
    readonly count: string;
  };
  readonly roles: Readonly<Record<'address-book' | 'register' | 'inventory' | 'policy' | 'config', string>>;
  readonly assumedMark: string;
  readonly incompleteMark: string;
  readonly devicesTitle: string;
  readonly noLeaking: string;
  readonly andMore: (count: number) => string;
  readonly otherDevicesTitle: string;
  readonly actionsTitle: string;
  readonly actionCount: (count: number) => string;
  readonly remedy: string;
  readonly caution: string;
  readonly basis: string;
  readonly detailsTitle: string;
  readonly detailsIntro: (perDevice: number) => string;
  readonly sourceOf: (path: string, line: number) => string;
  readonly recordOf: (path: string, line: number) => string;
  readonly problemsTitle: string;
  readonly problemsIntro: string;
  readonly noProblems: string;
  readonly notesTitle: string;
  readonly priorityTitle: string;
  readonly priorityText: readonly string[];
  readonly severityAxis: string;
  readonly likelihoodAxis: string;
  readonly methodTitle: string;
  readonly method: readonly string[];
  readonly settings: (run: Report['run']) => readonly string[];
  readonly inputsTitle: string;
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  readonly outcome: Readonly<Record<Report['decision']['outcome'], string>>;
  readonly decision: (decision: Report['decision']) => string;
}

const table: Readonly<Record<Language, Words>> = { en, de };

export function wordsIn(language: Language): Words {
  return table[language];
}
