import { forMarkdown } from '../../lib/escape/markdown.ts';
import type { Report } from '../../model/report.ts';
import { heading as nameOf, registerContents, registerFigures } from '../registers.ts';
import type { Wording } from '../reporter.ts';
import { registerWords } from '../words/registers.ts';
import type { Words } from '../words/words.ts';
import { bullets, heading, table } from './layout.ts';

const shown = 20;

/** How good the registers are, one table each. */
export function* registerTables({ registers }: Report, { language }: Wording, words: Words): Generator<string> {
  if (registers.length === 0) return;
  yield heading(2, registerWords.title[language]);
  for (const register of registers.slice(0, shown)) {
    yield heading(3, register.path);
    yield table(
      [words.columns.what, words.columns.figure],
      registerFigures(register).map((figure) => [nameOf(figure, language), words.number(figure[1])]),
      [1],
    );
    yield bullets(registerContents(register, language, words.number));
  }
  if (registers.length > shown) yield `${forMarkdown(words.andMore(registers.length - shown))}\n\n`;
}
