import type { Phrase } from '../../lib/text.ts';
import type { Citation, Source } from '../../model/citation.ts';

/** A source that is cited in one way only. */
export function cite(source: Source, { en, de }: Phrase, arguable?: Phrase): Citation {
  return { id: source.id, en, de, source, arguable };
}
