import type { Language } from '../lib/text.ts';
import type { Engagement } from '../model/engagement.ts';
import type { Io, Paints } from './io.ts';

/** Options of all commands by their long names; each command reads those it declares (`options.ts`). */
export interface Options {
  readonly register?: readonly string[];
  readonly devices?: readonly string[];
  readonly devicesMap?: readonly string[];
  readonly controller?: string;
  readonly asOf?: string;
  readonly region?: string;
  readonly policy?: string;
  /** A list for `audit`, one format for the other commands. */
  readonly output?: string | readonly string[];
  readonly reportDir?: string;
  readonly csvDialect?: string;
  readonly failOn?: string;
  readonly onIncomplete?: string;
  readonly privacy?: string;
  readonly purpose?: string;
  readonly keyFile?: string;
  readonly recipients?: readonly string[];
  /** Set by the configuration file alone, like `platformPartner`. */
  readonly senderNumbers?: readonly string[];
  readonly platformPartner?: string;
  readonly engagement?: Engagement;
  readonly registerScope?: string;
  readonly registerMap?: readonly string[];
  readonly dateFormat?: string;
  readonly evidenceDir?: string;
  readonly map?: readonly string[];
  readonly mapFile?: string;
  readonly timezone?: string;
  readonly jobs?: string;
  readonly maxFileSize?: string;
  readonly maxRecordSize?: string;
  readonly maxRecords?: string;
  readonly maxArchiveEntries?: string;
  readonly maxInflatedSize?: string;
  readonly maxRatio?: string;
  readonly maxNesting?: string;
  readonly only?: readonly string[];
  readonly contacts?: boolean;
  readonly strict?: boolean;
  readonly config?: string;
  readonly lang?: string;
  readonly color?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly progress?: string;
}

/** What a command works with: the checked command line and the outside world. */
export interface Context {
  readonly arguments: readonly string[];
  readonly options: Options;
  /** Configuration files that were read. */
  readonly settings: readonly { readonly role: 'config'; readonly path: string }[];
  readonly io: Io;
  /** Language of messages, texts and documents. */
  readonly language: Language;
  /** Language of JSON, which does not follow the locale. */
  readonly jsonLanguage: Language;
  readonly version: string;
  readonly paint: Paints;
}
