import type { Encoded } from '../../lib/escape/encoded.ts';

/** Markup of the page, made by the escaping template alone. */
export type Html = Encoded<'html'>;
