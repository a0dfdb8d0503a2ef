import { terminal } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { Io } from './io.ts';

const quietFor = 1000;
const every = 200;

/** Shows how many devices are done on a terminal, once a run takes longer than a second; the line is wiped at the end. */
export function progressOn(io: Io, wanted: boolean, language: Language): (done: number, total: number) => void {
  if (!wanted || !io.terminal) return () => {};
  const started = io.now();
  let shown = started + quietFor - every;
  let dirty = false;
  return (done, total) => {
    const now = io.now();
    if (done === total && dirty) io.status(undefined);
    else if (now - shown >= every) {
      shown = now;
      dirty = true;
      io.status(terminal`${{ en: `devices: ${done} of ${total}`, de: `Geräte: ${done} von ${total}` }[language]}`);
    }
  };
}
