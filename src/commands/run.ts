import { AskfirstError } from '../error.ts';
import { forTerminal } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { Context, Options } from './context.ts';
import type { ColourChoice, Io } from './io.ts';
import { auditOptions, globalOptions, inspectOptions, type OptionSpec, rulesOptions } from './options.ts';
import { type CommandName, type Invocation, parseCommandLine } from './program.ts';
import { checkChoices, smallFile } from './settings.ts';

/** Each command, loaded when it is called for. */
const commands: Readonly<
  Record<CommandName, { readonly options: readonly OptionSpec[]; readonly load: () => Promise<(context: Context) => Promise<number>> }>
> = {
  audit: { options: auditOptions, load: async () => (await import('./audit.ts')).audit },
  inspect: { options: inspectOptions, load: async () => (await import('./inspect.ts')).inspect },
  rules: { options: rulesOptions, load: async () => (await import('./rules.ts')).listRules },
  schema: { options: [], load: async () => (await import('./schema.ts')).schema },
};

/** Runs one command line; returns the exit code. Whatever the user can put right is said on standard error. */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  let language = languageIn(argv) ?? io.language;
  try {
    let help = '';
    const invocation = await parseCommandLine(argv, language, version, (text) => (help += text));
    if (!invocation) {
      await io.out(help);
      return 0;
    }
    const { options, settings } = await withConfig(invocation);
    const { load, options: specs } = commands[invocation.command];
    checkChoices(options as Record<string, unknown>, [...globalOptions, ...specs]);
    language = (options.lang as Language | undefined) ?? language;
    const command = await load();
    return await command({
      arguments: invocation.arguments,
      options,
      settings,
      io,
      language,
      jsonLanguage: (options.lang as Language | undefined) ?? 'en',
      version,
      paint: io.paint(options.color as ColourChoice),
    });
  } catch (error) {
    if (!(error instanceof AskfirstError)) throw error;
    const { what, remedy } = error.say(language);
    const paint = io.paint(colourIn(argv)).note;
    io.note(`${paint.alarm({ en: 'error', de: 'Fehler' }[language])}: ${forTerminal(what)}.`);
    io.note(`${{ en: 'remedy', de: 'Abhilfe' }[language]}: ${forTerminal(remedy)}.`);
    return error.exitCode;
  }
}

/** Values of the configuration file stand in for options that the user did not give. */
async function withConfig({ options, given }: Invocation): Promise<{ options: Options; settings: Context['settings'] }> {
  const file = (options as Options).config;
  if (file === undefined) return { options, settings: [] };
  const { parseConfig } = await import('../policy/config-file.ts');
  const config = Object.entries(parseConfig(smallFile(file), file)).filter(([name]) => !given.has(name));
  return { options: { ...options, ...Object.fromEntries(config) }, settings: [{ role: 'config', path: file }] };
}

/** The language asked for, seen before the command line is understood, so that its errors speak it too. */
function languageIn(argv: readonly string[]): Language | undefined {
  const value = valueOf('--lang', argv);
  return value === 'de' || value === 'en' ? value : undefined;
}

function colourIn(argv: readonly string[]): ColourChoice {
  const value = valueOf('--color', argv);
  return value === 'always' || value === 'never' ? value : 'auto';
}

function valueOf(option: string, argv: readonly string[]): string | undefined {
  const at = argv.indexOf(option);
  return at >= 0 ? argv[at + 1] : argv.find((argument) => argument.startsWith(`${option}=`))?.slice(option.length + 1);
}
