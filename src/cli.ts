import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from 'chalk';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import type { ColourChoice, Io } from './commands/io.ts';
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
    paint: (choice) => ({ out: paintFor(choice, supportsColor ? 1 : 0), note: paintFor(choice, supportsColorStderr ? 1 : 0) }),
    onInterrupt(step) {
      undo.add(step);
      return () => undo.delete(step);
    },
  };
}

/** POSIX locale variables first, then what the system tells Intl; German for any German-speaking country. */
function localeLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

function paintFor(choice: ColourChoice, supported: 0 | 1): Paint {
  const level = choice === 'always' ? 1 : choice === 'never' || process.env['NO_COLOR'] ? 0 : supported;
  const chalk: ChalkInstance = new Chalk({ level });
  return { strong: (text) => chalk.bold(text), alarm: (text) => chalk.bold.red(text) };
}

/** A reader that goes away (`| head`) ends the output, not the audit. */
function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
