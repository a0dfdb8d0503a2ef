import { heading as nameOf, registerContents, registerFigures } from '../registers.ts';
import { registerWords } from '../words/registers.ts';
import { type Block, bullets, heading, paragraph, table } from './blocks.ts';
import type { Draft } from './draft.ts';

/** How good the registers are, one table each. */
export function* registerTables({ report: { registers }, wording: { language }, words, caps }: Draft): Generator<Block> {
  if (registers.length === 0) return;
  yield heading(2, registerWords.title[language], 'registers');
  for (const register of registers.slice(0, caps.registers)) {
    yield heading(3, register.path);
    yield table(
      [words.columns.what, words.columns.figure],
      registerFigures(register).map((figure) => [nameOf(figure, language), words.number(figure[1])]),
      [1],
    );
    yield bullets(registerContents(register, language, words.number));
  }
  if (registers.length > caps.registers) yield paragraph(words.andMore(registers.length - caps.registers));
}
