import type { DateOrder } from '../lib/date-text.ts';
import type { Language } from '../lib/text.ts';
import type { BookMapping } from '../model/book-mapping.ts';
import type { Day } from '../model/day.ts';
import type { Engagement } from '../model/engagement.ts';
import type { InventoryMapping } from '../model/inventory-mapping.ts';
import type { Limits } from '../model/limits.ts';
import type { Policy } from '../model/policy.ts';
import type { TellProgress } from '../model/progress.ts';
import type { MappingFile } from '../model/register-mapping.ts';
import type { PrivacyLevel, PseudonymKey } from '../model/privacy.ts';
import type { Scope } from '../model/scope.ts';
import type { Severity } from '../model/verdict.ts';

/** The names by which records may call the audit's own controller; none where nobody named it. */
export function controllersOf({ controller, policy }: Pick<AuditRequest, 'controller' | 'policy'>): readonly string[] {
  return [...(controller === undefined ? [] : [controller]), ...policy.organisationNames];
}

/** Everything an audit depends on. The same request over the same files gives the same report, byte for byte. */
export interface AuditRequest {
  readonly paths: readonly string[];
  readonly registers: readonly string[];
  readonly inventories: readonly string[];
  /** Lists of the numbers that are messaged through the Business Platform. */
  readonly recipients: readonly string[];
  /** The provider of the Business Platform, where the configuration states it. */
  readonly platformPartner: string | undefined;
  /** Policy and configuration files that were read, to be named among the inputs. */
  readonly settings: readonly { readonly role: 'policy' | 'config'; readonly path: string }[];
  readonly controller: string | undefined;
  readonly asOf: Day;
  readonly timezone: string;
  readonly region: string;
  readonly policy: Policy;
  /** What the columns of address-book tables hold whose headers nothing recognises. */
  readonly mapping: BookMapping;
  /** File that says so; undefined: options or the configuration alone. */
  readonly mappingFile: string | undefined;
  /** What the columns of inventories hold whose headers nothing recognises. */
  readonly inventoryMappings: readonly InventoryMapping[];
  readonly registerScope: Scope | undefined;
  readonly registerMaps: readonly MappingFile[];
  /** Order in dates like `1/2/2025`; undefined: told from each column. */
  readonly dateOrder: DateOrder | undefined;
  /** Folder in which the proofs that registers name are looked up. */
  readonly evidenceDir: string | undefined;
  readonly privacy: PrivacyLevel;
  /** Secret of the pseudonyms. */
  readonly key: Uint8Array;
  /** Where that secret comes from: pseudonyms of another run compare only under the same key file. Undefined without pseudonyms. */
  readonly pseudonyms: PseudonymKey | undefined;
  readonly purpose: string | undefined;
  readonly engagement: Engagement;
  /** Language of the findings and of the JSON report. */
  readonly language: Language;
  readonly failOn: Severity | 'none';
  readonly onIncomplete: 'fail' | 'warn';
  readonly limits: Limits;
  /** Threads; undefined: as many as the machine has, one for small jobs. */
  readonly jobs: number | undefined;
  /** Cores of the machine. */
  readonly cores: number;
  readonly version: string;
  readonly progress: TellProgress;
}
