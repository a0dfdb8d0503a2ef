import { padStart } from '../lib/columns.ts';
import { terminal, type TerminalText } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { RegisterReport } from '../model/report.ts';
import { behindNumber, registerContents, registerFigures } from '../reporters/registers.ts';
import { wordsIn } from '../reporters/words/words.ts';
import { paragraph } from './paragraph.ts';

/** How good a register is, in lines: figures, what its records are for and say, and how its columns were read. */
export function registerPage(quality: RegisterReport, columns: string, language: Language): TerminalText {
  const { number } = wordsIn(language);
  const figures = registerFigures(quality).map(
    (figure) => terminal`  ${padStart(number(figure[1]), 9)}  ${behindNumber(figure, language)}\n`,
  );
  return terminal`${figures}${[...registerContents(quality, language, number), columns].map(paragraph)}`;
}
