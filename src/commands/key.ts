import { AskfirstError } from '../error.ts';
import { reasonOf } from '../lib/files.ts';
import { terminal } from '../lib/escape/terminal.ts';
import { createSecret } from '../lib/output-files.ts';
import { newKeyText } from '../privacy/key-text.ts';
import { invalid } from './choices.ts';
import type { Context } from './context.ts';
import { keyWords } from './key-words.ts';
import { paragraph } from './paragraph.ts';

/** `askfirst key new <file>`: makes the secret of pseudonyms, in a file of its own that nobody else can read. */
export async function key({ arguments: [action = '', file = ''], options, io, language }: Context): Promise<number> {
  if (action !== 'new') throw invalid('key', action, 'new');
  create(file);
  if (options.quiet) return 0;
  await io.out(terminal`${keyWords.made[language]}: ${file}\n`);
  for (const said of keyWords.care) await io.out(paragraph(said[language]));
  return 0;
}

/** @throws AskfirstError `key-exists`, `key-unwritable` */
function create(file: string): void {
  try {
    createSecret(file, Buffer.from(`${newKeyText()}\n`));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new AskfirstError(reason === 'EEXIST' ? 'key-exists' : 'key-unwritable', { path: file, reason }, { cause: error });
  }
}
