import { html } from '../../lib/escape/html.ts';
import type { Language } from '../../lib/text.ts';
import type { Block, Heading } from '../document/blocks.ts';
import { chapterWords } from '../words/page.ts';
import { written } from './blocks.ts';
import type { Html } from './markup.ts';

/**
 * The blocks of a document as sections, each closed before the next begins. The document's own title stands in the
 * masthead already; what follows it becomes a chapter.
 *
 * @param before what stands before a chapter, by its place
 */
export function* sections(blocks: Iterable<Block>, language: Language, before: ReadonlyMap<string, Html>): Generator<Html> {
  let depth = 0;
  let count = 0;
  let heading = '';
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      yield written(block, { language, heading });
      continue;
    }
    const { level, text, id } = belowTitle(block, language);
    heading = text;
    const isPart = level === 2 || id !== undefined;
    for (const least = level === 2 ? 0 : 1; isPart && depth > least; depth--) yield html`</section>\n`;
    if (level === 2) {
      const place = id ?? `part-${++count}`;
      yield html`${before.get(place) ?? ''}<section${id === undefined ? '' : html` class="chapter"`} aria-labelledby="${place}"><h2 id="${place}">${text}</h2>\n`;
    } else yield id === undefined ? html`<h3>${text}</h3>\n` : html`<section class="sheet"><h3 id="${id}">${text}</h3>\n`;
    if (isPart) depth++;
  }
  for (; depth > 0; depth--) yield html`</section>\n`;
}

function belowTitle(block: Heading, language: Language): Heading {
  return block.level === 1 ? { kind: 'heading', level: 2, text: chapterWords.result[language], id: 'result' } : block;
}
