import { createRequire } from 'node:module';
import type { Day } from './day.ts';

/** A month, `YYYY-MM`. */
type Month = string;

/** Up to when the sources were read that reports rest on. */
interface LegalGround {
  readonly asOf: Month;
  /** The adequacy decision for the United States: day of the judgment that upheld it, and up to when the appeal was seen pending. */
  readonly privacyFramework: { readonly judgment: Day; readonly asOf: Month };
  /** Day on which what was read was put together. */
  readonly compiled: Day;
}

export const legalGround = createRequire(import.meta.url)('./legal-ground.json') as LegalGround;
