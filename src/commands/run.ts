import { terminalLines } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { ColourChoice, Io } from './io.ts';
import { parseCommandLine } from './program.ts';

/**
 * Runs one command line; returns the exit code. Whatever the user can put right is said on standard error.
 *
 * Help and version need the option texts and commander alone: everything else is loaded once a command or a complaint
 * calls for it (test/cli/startup.test.ts).
 */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  let language = languageIn(argv) ?? io.language;
  try {
    let help = '';
    const invocation = await parseCommandLine(argv, language, version, (text) => (help += text));
    if (!invocation) {
      await io.out(terminalLines(help));
      return 0;
    }
    const { prepare } = await import('./prepare.ts');
    const prepared = await prepare(invocation, io, language, version);
    ({ language } = prepared.context);
    const exitCode = await prepared.command(prepared.context);
    const reason = await io.refused();
    if (reason === undefined) return exitCode;
    const { AskfirstError } = await import('../error.ts');
    throw new AskfirstError('stdout-unwritable', { reason });
  } catch (error) {
    const { complain } = await import('./complain.ts');
    return complain(error, io, language, colourIn(argv));
  }
}

/** The language asked for, seen before the command line is understood, so that its errors speak it too; colour likewise. */
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
