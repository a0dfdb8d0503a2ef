import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import type { ColourChoice, Io, Paints } from './commands/io.ts';
import { run } from './commands/run.ts';
import type { Language } from './lib/text.ts';
import type { Paint } from './reporters/reporter.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
const internalError = 70;

/** The edge: the only place that touches process, streams, clock and environment. Sets the exit code, never exits early. */
export async function main(): Promise<void> {
  const undo = new Set<() => void>();
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      for (const step of undo) step();
      process.exit(code);
    });
  }
  process.stdout.on('error', ignoreBrokenPipe);
  process.stderr.on('error', ignoreBrokenPipe);
  try {
    process.exitCode = await run(process.argv.slice(2), processIo(undo), version);
  } catch (error) {
    process.stderr.write(
      `askfirst ${version}: internal error, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = internalError;
  }
}

function processIo(undo: Set<() => void>): Io {
  let status = '';
  const wipe = (): void => {
    if (status !== '') process.stderr.write(`\r${' '.repeat(status.length)}\r`);
    status = '';
  };
  return {
    async out(chunk) {
      if (process.stdout.destroyed || process.stdout.write(chunk)) return;
      await new Promise<void>((resolve) => {
        const go = (): void => {
          process.stdout.off('drain', go).off('close', go);
          resolve();
        };
        process.stdout.on('drain', go).on('close', go);
      });
    },
    note(text) {
      wipe();
      process.stderr.write(`${text}\n`);
    },
    status(text) {
      wipe();
      process.stderr.write(text);
      status = text;
    },
    language: localeLanguage(),
    now: () => Date.now(),
    cores: availableParallelism(),
    terminal: process.stderr.isTTY,
    paint: paintsFor,
    onInterrupt(step) {
      undo.add(step);
      return () => undo.delete(step);
    },
  };
}

/**
 * POSIX locale variables first, then what the system tells Intl; German for any German-speaking country. Of all that
 * Intl offers, plural rules know the locale without loading its words: 0.3 ms instead of 20.
 */
function localeLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || new Intl.PluralRules().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

const plain: Paint = { strong: (text) => text, alarm: (text) => text };

/** chalk is loaded only when one of the streams may be coloured: a pipe is not, unless the user asks for it. */
async function paintsFor(choice: ColourChoice): Promise<Paints> {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const mayColour = ({ isTTY }: NodeJS.WriteStream): boolean =>
    choice === 'always' || (choice === 'auto' && !NO_COLOR && (isTTY || FORCE_COLOR !== undefined));
  if (!mayColour(process.stdout) && !mayColour(process.stderr)) return { out: plain, note: plain };
  const { Chalk, supportsColor, supportsColorStderr } = await import('chalk');
  const paintOn = (stream: NodeJS.WriteStream, supported: unknown): Paint => {
    if (!mayColour(stream) || (choice === 'auto' && !supported)) return plain;
    const chalk = new Chalk({ level: 1 });
    return { strong: (text) => chalk.bold(text), alarm: (text) => chalk.bold.red(text) };
  };
  return { out: paintOn(process.stdout, supportsColor), note: paintOn(process.stderr, supportsColorStderr) };
}

/** A reader that goes away (`| head`) ends the output, not the audit. */
function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
