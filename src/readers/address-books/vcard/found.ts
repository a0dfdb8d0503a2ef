import type { Parameters } from './parameters.ts';
import type { Property } from './property.ts';

/** How a property came out of the file. */
export const WHOLE = 0;
/** The file ends within it, or another card is glued on. */
export const CUT = 1;
/** Its line holds no colon. */
export const NO_VALUE = 2;
/** Longer than may be held in memory. */
export const TOO_LONG = 3;

/**
 * One property as it stands in the file. The value is `[start, end)` of `bytes`, still wrapped (see `value.ts`), and
 * valid until the scanner moves on.
 */
export interface Found {
  property: Property;
  /** 1-based line on which the property begins. */
  line: number;
  /** `WHOLE`, `CUT`, `NO_VALUE` or `TOO_LONG`. */
  state: number;
  bytes: Uint8Array;
  start: number;
  end: number;
  /** Classes of the value's bytes (`classesOf`), joined with the flags of `parameters.ts`. */
  flags: number;
  /** Stands for the group before the name; 0 for none. */
  group: number;
  readonly parameters: Pick<Parameters, 'charset' | 'waid'>;
}
