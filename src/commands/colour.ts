import type { ColourChoice } from './io.ts';

/** What the surroundings say of colour. */
export interface ColourSigns {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/**
 * Whether a stream is coloured. The command line goes before the environment; in it, `NO_COLOR` with any value but an
 * empty one (no-color.org) before `FORCE_COLOR`, whose `0` and `false` forbid colour, as many programs have it.
 */
export function isColoured(choice: ColourChoice, { NO_COLOR, FORCE_COLOR, TERM }: ColourSigns, isTerminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}
