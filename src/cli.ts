import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { isColoured } from './commands/colour.ts';
import type { ColourChoice, Io, Paints } from './commands/io.ts';
import { run } from './commands/run.ts';
import { Encoded } from './lib/escape/encoded.ts';
import { emptyLine, painted, terminal, terminalLines } from './lib/escape/terminal.ts';
import type { Language } from './lib/text.ts';
import type { Paint } from './reporters/reporter.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
const internalError = 70;
const usualColumns = 80;

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
  untilGone(process.stdout);
  untilGone(process.stderr);
  try {
    process.exitCode = await run(process.argv.slice(2), processIo(undo), version);
  } catch (error) {
    const trace = terminalLines(error instanceof Error ? (error.stack ?? error.message) : String(error));
    write(process.stderr, terminal`askfirst ${version}: internal error, please report it: ${trace}\n`);
    process.exitCode = internalError;
  }
}

/** The only way out of the program: what is written has been encoded for its sink, or is bytes of a report. */
function write(stream: NodeJS.WriteStream, chunk: Encoded | Uint8Array): boolean {
  return stream.write(chunk instanceof Encoded ? chunk.text : chunk);
}

function processIo(undo: Set<() => void>): Io {
  let status = false;
  const wipe = (): void => {
    if (status) write(process.stderr, emptyLine);
    status = false;
  };
  undo.add(wipe);
  return {
    async out(chunk) {
      wipe();
      if (process.stdout.destroyed || gone.has(process.stdout) || write(process.stdout, chunk)) return;
      await new Promise<void>((resolve) => {
        const go = (): void => {
          process.stdout.off('drain', go).off('close', go).off('error', go);
          resolve();
        };
        process.stdout.on('drain', go).on('close', go).on('error', go);
      });
    },
    async refused() {
      await turn();
      return refusals.get(process.stdout);
    },
    note(text) {
      wipe();
      write(process.stderr, terminal`${text}\n`);
    },
    status(text) {
      wipe();
      write(process.stderr, text);
      status = true;
    },
    language: localeLanguage(),
    now: () => Date.now(),
    cores: availableParallelism(),
    live: process.stderr.isTTY && !isRecorded(),
    columns: () => process.stderr.columns || usualColumns,
    paint: paintsFor,
    onInterrupt(step) {
      undo.add(step);
      return () => undo.delete(step);
    },
  };
}

/** CI systems set `CI`, also where they lend a terminal: what is wiped there stays in the log. */
function isRecorded(): boolean {
  const { CI } = process.env;
  return CI !== undefined && CI !== '' && CI !== '0' && CI !== 'false';
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

/** chalk is loaded only when one of the streams is coloured: a pipe is not, unless the user asks for it. */
async function paintsFor(choice: ColourChoice): Promise<Paints> {
  const [out, note] = [process.stdout, process.stderr].map(({ isTTY }) => isColoured(choice, process.env, isTTY));
  if (!out && !note) return { out: plain, note: plain };
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const coloured: Paint = { strong: (text) => painted(text, chalk.bold), alarm: (text) => painted(text, chalk.bold.red) };
  return { out: out ? coloured : plain, note: note ? coloured : plain };
}

/** Streams that nothing more goes to, for their reader has gone away or they cannot be written. */
const gone = new WeakSet<NodeJS.WriteStream>();
/** The system's word for why a stream cannot be written, as on a full disk. */
const refusals = new WeakMap<NodeJS.WriteStream, string>();

/** A reader that goes away (`| head`) ends the output, not the audit. */
function untilGone(stream: NodeJS.WriteStream): void {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    gone.add(stream);
    if (code !== 'EPIPE' && !refusals.has(stream)) refusals.set(stream, code);
  });
}
