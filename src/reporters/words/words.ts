import type { Counted, Language } from '../../lib/text.ts';
import type { UseEvidence } from '../../model/contact-sink.ts';
import type { Report } from '../../model/report.ts';
import type { AppReason, AppState } from '../../model/app-state.ts';
import type { ContactAccess, Channel, Posture } from '../../model/posture.ts';
import type { Severity, Verdict } from '../../model/verdict.ts';
import type { AnnexWords } from './annex.ts';
import type { ColumnWords } from './columns.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { JoiningWords } from './joining.ts';
import type { PolicyWords } from './policy.ts';
import type { PriorityWords } from './priority.ts';
import type { ViewWords } from './views.ts';

/** First and last of some days, and of how many devices none is given. */
export type Span = Report['summary']['dates']['exports'];

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
  /** Numbers of all verdicts together. */
  readonly exposures: string;
  readonly contacts: Counted;
  readonly numbers: Counted;
  readonly privateEntries: Counted;
  readonly registerRecords: Counted;
  readonly assumedShare: (part: number, whole: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly findingsTitle: string;
  readonly views: ViewWords;
  readonly accesses: Readonly<Record<ContactAccess, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly appStates: Readonly<Record<AppState['state'], string>>;
  readonly appEvidences: Readonly<Record<AppState['evidence'], string>>;
  readonly appReasons: Readonly<Record<AppReason, string>>;
  readonly accessSources: Readonly<Record<Posture['access']['source'], string>>;
  readonly columns: ColumnWords;
  readonly roles: Readonly<Record<Report['execution']['inputs'][number]['role'], string>>;
  readonly assumedMark: string;
  readonly limitedMark: string;
  readonly selectedMark: string;
  readonly incompleteMark: string;
  readonly devicesTitle: string;
  readonly noLeaking: string;
  readonly noFindings: string;
  readonly andMore: (count: number) => string;
  readonly andMoreDevices: string;
  readonly otherDevicesTitle: string;
  readonly postureTitle: string;
  readonly postureIntro: string;
  /** What was seen of the app on a device, and of its permission; an empty source is none worth naming. */
  readonly postureOf: (app: { readonly state: string; readonly evidence: string; readonly reason: string }, access: string) => string;
  readonly accessFrom: (access: string, source: string) => string;
  readonly joining: JoiningWords;
  readonly policy: PolicyWords;
  readonly unjoinedDevices: (devices: number) => string;
  readonly unjoinedBooks: (books: number) => string;
  readonly evidenceTitle: string;
  readonly evidenceIntro: string;
  readonly evidenceKinds: Readonly<Record<UseEvidence, Counted>>;
  readonly traces: (kinds: readonly (readonly [kind: Counted, count: number])[]) => string;
  readonly actionsTitle: string;
  readonly actionCount: (count: number) => string;
  /** What goes for every remedy that can come to asking the person; `ids`: of the rules it belongs to. */
  readonly asking: (ids: string) => string;
  readonly remedy: string;
  readonly caution: string;
  readonly basis: string;
  /** What `†` behind a citation means. */
  readonly secondary: string;
  readonly generalTitle: string;
  readonly detailsTitle: string;
  readonly detailsIntro: (perDevice: number) => string;
  /** Heads the findings about a device itself. */
  readonly aboutDevice: (source: string | null) => string;
  readonly sourceOf: (path: string, line: number) => string;
  readonly recordOf: (path: string, line: number) => string;
  readonly problemsTitle: string;
  readonly problemsIntro: string;
  readonly noProblems: string;
  readonly notesTitle: string;
  readonly skipped: (files: number) => string;
  readonly priority: PriorityWords;
  readonly methodTitle: string;
  readonly method: readonly string[];
  /** Scopes that a policy accepts, in words. */
  readonly purposes: (scopes: readonly string[]) => string;
  readonly settings: (run: Report['run']) => readonly string[];
  readonly inputsTitle: string;
  readonly mappingTitle: string;
  /** How the columns of a register were told; null: by their headers. */
  readonly mappedBy: (file: string | null) => string;
  readonly annex: AnnexWords;
  readonly outcome: Readonly<Record<Report['decision']['outcome'], string>>;
  readonly decision: (decision: Report['decision']) => string;
}

const table: Readonly<Record<Language, Words>> = { en, de };

export function wordsIn(language: Language): Words {
  return table[language];
}
