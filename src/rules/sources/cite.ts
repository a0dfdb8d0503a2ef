import type { Phrase } from '../../lib/text.ts';
import type { Citation, Source } from '../../model/citation.ts';

/** A source, or the part of it that the phrase names; a further part has an id of its own. */
export function cite(source: Source, { en, de }: Phrase, arguable?: Phrase, id = source.id): Citation {
  return { id, en, de, source, arguable };
}
