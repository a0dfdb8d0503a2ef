import { Command, CommanderError, Option } from 'commander';
import type { Language, Phrase } from '../lib/text.ts';
import { auditOptions, globalOptions, inspectOptions, renderOptions, revealOptions, rulesOptions, schemaNames } from './options.ts';
import type { OptionSpec } from './option-spec.ts';

/** What the user asked for: a command, its arguments, and the options by their long names (`asOf`). */
export interface Invocation {
  readonly command: CommandName;
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Options the user gave, as against defaults. */
  readonly given: ReadonlySet<string>;
}

export type CommandName = 'audit' | 'inspect' | 'rules' | 'schema' | 'key' | 'reveal' | 'render';

interface CommandSpec {
  readonly name: CommandName;
  readonly arguments: string;
  readonly says: Phrase;
  readonly options: readonly OptionSpec[];
}

export const commands: readonly CommandSpec[] = [
  {
    name: 'audit',
    arguments: '<path...>',
    says: {
      en: 'audit the address books of company phones: one folder per device, or single files',
      de: 'Adressbücher von Firmentelefonen prüfen: ein Ordner je Gerät oder einzelne Dateien',
    },
    options: auditOptions,
  },
  {
    name: 'inspect',
    arguments: '<path...>',
    says: { en: 'show what would be read of files and folders', de: 'zeigen, was aus Dateien und Ordnern gelesen wird' },
    options: inspectOptions,
  },
  {
    name: 'rules',
    arguments: '[id]',
    says: { en: 'list the rules, or explain one', de: 'Regeln auflisten oder eine erläutern' },
    options: rulesOptions,
  },
  {
    name: 'schema',
    arguments: '<name>',
    says: {
      en: `print the JSON Schema of a format: ${schemaNames.join(', ')}`,
      de: `JSON-Schema eines Formats ausgeben: ${schemaNames.join(', ')}`,
    },
    options: [],
  },
  {
    name: 'key',
    arguments: '<action> <file>',
    says: {
      en: 'make the key of pseudonyms for --key-file (askfirst key new FILE)',
      de: 'den Schlüssel der Pseudonyme für --key-file erzeugen (askfirst key new DATEI)',
    },
    options: [],
  },
  {
    name: 'reveal',
    arguments: '<report> <path...>',
    says: {
      en: 'tell whom the pseudonyms of a report stand for, with the key and the inputs of that audit',
      de: 'auflösen, für wen die Pseudonyme eines Berichts stehen, mit Schlüssel und Eingaben jener Prüfung',
    },
    options: revealOptions,
  },
  {
    name: 'render',
    arguments: '<report>',
    says: {
      en: "write reports again from a saved JSON report; exit code 0 says that they were written, not what the audit's was",
      de: 'Berichte aus einem gespeicherten JSON-Bericht erneut schreiben; Exit-Code 0 besagt, dass sie geschrieben wurden, nicht, wie die Prüfung endete',
    },
    options: renderOptions,
  },
];

const describe: Phrase = {
  en: 'Audits which company phones hand contacts to WhatsApp who never accepted that.',
  de: 'Prüft, auf welchen Firmentelefonen Nummern ohne anerkannten Nachweis im Zugriff von WhatsApp liegen.',
};
const helpWords = {
  usage: { en: 'Usage:', de: 'Aufruf:' },
  options: { en: 'Options:', de: 'Optionen:' },
  commands: { en: 'Commands:', de: 'Befehle:' },
  arguments: { en: 'Arguments:', de: 'Argumente:' },
  global: { en: 'Global Options:', de: 'Optionen aller Befehle:' },
  standard: { en: 'default', de: 'Standard' },
  help: { en: 'show this help', de: 'diese Hilfe zeigen' },
  version: { en: 'show the version', de: 'Version zeigen' },
} as const satisfies Record<string, Phrase>;

/**
 * Reads the command line.
 *
 * @returns undefined when help or the version was asked for and given
 * @throws AskfirstError `usage` for anything that does not fit
 */
export async function parseCommandLine(
  argv: readonly string[],
  language: Language,
  version: string,
  out: (text: string) => void,
): Promise<Invocation | undefined> {
  let invocation: Invocation | undefined;
  const program = new Command('askfirst').description(describe[language]).version(version, '--version', helpWords.version[language]);
  prepare(program, language, out);
  for (const option of globalOptions) program.addOption(built(option, language));
  for (const spec of commands) {
    const command = new Command(spec.name).description(spec.says[language]).arguments(spec.arguments);
    prepare(command, language, out);
    for (const option of [...spec.options, ...globalOptions]) command.addOption(built(option, language));
    command.action(() => {
      invocation = { command: spec.name, arguments: command.args, ...collected(program, command) };
    });
    program.addCommand(command);
  }
  program.addHelpCommand(false);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    const { usageError } = await import('./usage.ts');
    throw usageError(error, language);
  }
  return invocation;
}

function prepare(command: Command, language: Language, out: (text: string) => void): void {
  command
    .exitOverride()
    .helpOption('-h, --help', helpWords.help[language])
    .configureOutput({ writeOut: out, writeErr: () => {}, outputError: () => {} })
    .configureHelp({
      helpWidth: 80,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string' ? `${description} (${helpWords.standard[language]}: ${defaultValue})` : description,
      styleTitle: (title) => Object.values(helpWords).find(({ en }) => en === title)?.[language] ?? title,
    });
}

function built({ flags, says, choices, fallback, repeatable }: OptionSpec, language: Language): Option {
  const option = new Option(flags, choices ? `${says[language]} (${choices.join(', ')})` : says[language]);
  if (fallback !== undefined) option.default(fallback);
  if (repeatable) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}

/** Global options may stand before or after the command; the one after it wins. */
function collected(program: Command, command: Command): Pick<Invocation, 'options' | 'given'> {
  const options: Record<string, unknown> = {};
  const given = new Set<string>();
  for (const from of [program, command]) {
    for (const [name, value] of Object.entries(from.opts<Record<string, unknown>>())) {
      const explicit = from.getOptionValueSource(name) === 'cli';
      if (explicit) given.add(name);
      if (explicit || !(name in options)) options[name] = value;
    }
  }
  return { options, given };
}
