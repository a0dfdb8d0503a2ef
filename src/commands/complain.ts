import { AskfirstError } from '../error.ts';
import { terminal, terminalLines } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { ColourChoice, Io } from './io.ts';

/** Says what the user can put right, in two lines and what may be copied from below them; returns the exit code. A fault of the program is thrown on. */
export async function complain(error: unknown, io: Io, language: Language, colour: ColourChoice): Promise<number> {
  if (!(error instanceof AskfirstError)) throw error;
  const { what, remedy, sample } = error.say(language);
  const { note } = await io.paint(colour);
  io.note(terminal`${note.alarm(terminal`${{ en: 'error', de: 'Fehler' }[language]}`)}: ${what}.`);
  io.note(terminal`${{ en: 'remedy', de: 'Abhilfe' }[language]}: ${remedy}.`);
  if (sample !== undefined) io.note(terminalLines(sample));
  return error.exitCode;
}
