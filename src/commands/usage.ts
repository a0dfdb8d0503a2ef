import type { CommanderError } from 'commander';
import { AskfirstError } from '../error.ts';
import type { Language, Text } from '../lib/text.ts';

/** What commander complains of, in both languages; the argument is what it puts between quotes. */
const complaints: Readonly<Record<string, Text<string>>> = {
  'commander.unknownOption': { en: (what) => `unknown option "${what}"`, de: (what) => `unbekannte Option „${what}“` },
  'commander.unknownCommand': { en: (what) => `unknown command "${what}"`, de: (what) => `unbekannter Befehl „${what}“` },
  'commander.optionMissingArgument': {
    en: (what) => `option "${what}" needs a value`,
    de: (what) => `Option „${what}“ braucht einen Wert`,
  },
  'commander.missingArgument': { en: (what) => `argument "${what}" is missing`, de: (what) => `Argument „${what}“ fehlt` },
  'commander.help': { en: () => 'no command was named', de: () => 'kein Befehl genannt' },
  'commander.excessArguments': { en: () => 'too many arguments', de: () => 'zu viele Argumente' },
};

/** A complaint of commander as an error of ours (exit code 2). */
export function usageError(error: CommanderError, language: Language): AskfirstError {
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const detail = complaints[error.code]?.[language](what) ?? error.message.replace(/^error: /, '');
  return new AskfirstError('usage', { detail }, { cause: error });
}
