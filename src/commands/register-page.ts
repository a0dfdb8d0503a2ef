import { padStart, wrap } from '../lib/columns.ts';
import { forTerminal } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { RegisterReport } from '../model/report.ts';
import { registerContents, registerFigures } from '../reporters/registers.ts';
import { wordsIn } from '../reporters/words/words.ts';

/** Columns of a terminal that the page may fill. */
const width = 80;

/** How good a register is, in lines: figures, what its records are for and say, and how its columns were read. */
export function registerPage(quality: RegisterReport, columns: string, language: Language): string {
  const { number } = wordsIn(language);
  const figures = registerFigures(quality, language).map(([name, value]) => `  ${padStart(number(value), 9)}  ${name}`);
  const texts = [...registerContents(quality, language, number), columns].flatMap((text) => paragraph(text));
  return [...figures, ...texts].map((line) => `${line}\n`).join('');
}

function paragraph(text: string): string[] {
  return wrap(forTerminal(text), width - 4).map((line, at) => `${at === 0 ? '  ' : '    '}${line}`);
}
