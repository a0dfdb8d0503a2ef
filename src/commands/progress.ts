import { displayWidth, padEnd } from '../lib/columns.ts';
import { terminal } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { Progress, TellProgress } from '../model/progress.ts';
import type { Io } from './io.ts';
import { type Pace, progressWords } from './progress-words.ts';

/** Milliseconds: a run that is over before shows nothing; between two changes of the line; before the pace is told. */
const quietFor = 1000;
const every = 200;
const settled = 2000;
/** Registers that certainly take longer to read than a run may stay quiet. */
const largeRegisters = 32 << 20;

/**
 * Shows on a terminal how far a run is, once it takes longer than a second: one line, never wider than the terminal, which
 * whatever is written next wipes.
 */
export function progressOn(io: Io, wanted: boolean, language: Language): TellProgress {
  if (!wanted || !io.live) return () => {};
  const began = io.now();
  let shown = began + quietFor - every;
  /** The first that was told of the stage, and when. */
  let first: { readonly progress: Progress; readonly at: number } | undefined;
  return (progress) => {
    const now = io.now();
    const isNew = progress.stage !== first?.progress.stage;
    if (!first || isNew) first = { progress, at: now };
    const isLong = now - began >= quietFor || (progress.stage === 'registers' && progress.bytes >= largeRegisters);
    if (!isLong || (!isNew && 'done' in progress && now - shown < every)) return;
    shown = now;
    const words = progressWords(progress, paceOf(first.progress, progress, now - first.at), language);
    io.status(terminal`${fitting(words, io.columns() - 1)}`);
  };
}

function paceOf(first: Progress, progress: Progress, milliseconds: number): Pace | undefined {
  if (progress.stage !== 'devices' || first.stage !== 'devices' || milliseconds < settled) return undefined;
  const perSecond = (of: 'contacts' | 'share'): number => ((progress[of] - first[of]) * 1000) / milliseconds;
  const share = perSecond('share');
  return { contactsPerSecond: Math.round(perSecond('contacts')), secondsLeft: share > 0 ? (1 - progress.share) / share : undefined };
}

/** As many parts as there is room for, the first one cut if need be. */
function fitting(parts: readonly string[], width: number): string {
  const [first = '', ...others] = parts;
  if (displayWidth(first) > width) return padEnd(first, Math.max(width, 1));
  let line = first;
  for (const part of others) {
    const longer = `${line} · ${part}`;
    if (displayWidth(longer) > width) break;
    line = longer;
  }
  return line;
}
