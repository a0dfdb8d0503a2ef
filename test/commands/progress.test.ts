import { beforeEach, describe, expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { progressOn } from '../../src/commands/progress.ts';
import { displayWidth } from '../../src/lib/columns.ts';
import { languages } from '../../src/lib/text.ts';
import type { TellProgress } from '../../src/model/progress.ts';

let now = 0;
let width = 80;
let lines: string[] = [];
const io = { live: true, now: () => now, columns: () => width, status: ({ text }) => lines.push(text) } as Partial<Io> as Io;

beforeEach(() => {
  now = 0;
  width = 80;
  lines = [];
});

/** 2,000 devices of 400 contacts, ten of them a second, the first of them twice as large. */
function devices(tell: TellProgress, until = 2000): void {
  for (let done = 1; done <= until; done++) {
    now += 100;
    tell({ stage: 'devices', done, total: 2000, contacts: done * 400, share: (done + 1) / 2001 });
  }
}

describe('progress', () => {
  test.each([
    ['en', 'devices: 48 of 2,000 · 19,200 contacts · 4,000/s · about 3 min left'],
    ['de', 'Geräte: 48 von 2.000 · 19.200 Kontakte · 4.000/s · noch etwa 3 min'],
  ] as const)('tells devices, contacts, rate and time left (%s)', (language, line) => {
    devices(progressOn(io, true, language), 49);
    expect(lines.at(-1)).toBe(line);
  });

  test('is silent for a second, then changes five times a second at most', () => {
    const tell = progressOn(io, true, 'en');
    devices(tell, 9);
    expect(lines).toEqual([]);
    devices(tell, 20);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThanOrEqual(10);
  });

  test('tells the pace only when it is known', () => {
    devices(progressOn(io, true, 'en'), 12);
    expect(lines.at(-1)).toBe('devices: 12 of 2,000 · 4,800 contacts');
  });

  test.each(languages)('names what else takes long, at once when it follows on something long (%s)', (language) => {
    const tell = progressOn(io, true, language);
    tell({ stage: 'registers', bytes: 1000 });
    expect(lines).toEqual([]);
    tell({ stage: 'registers', bytes: 1 << 30 });
    now = 3000;
    tell({ stage: 'names', done: 1200, total: 2000 });
    tell({ stage: 'reports', format: 'html', at: 2, total: 12 });
    tell({ stage: 'reports', format: 'docx', at: 3, total: 12 });
    expect(lines).toEqual(
      language === 'de'
        ? [
            'Register werden gelesen',
            'Namen werden verglichen: Gerät 1.200 von 2.000',
            'Bericht 2 von 12 wird geschrieben · html',
            'Bericht 3 von 12 wird geschrieben · docx',
          ]
        : ['reading registers', 'comparing names: device 1,200 of 2,000', 'writing report 2 of 12 · html', 'writing report 3 of 12 · docx'],
    );
  });

  test.each([1, 2, 24, 55, 79, 200])('never fills a terminal of %i columns', (columns) => {
    for (const language of languages) {
      width = columns;
      devices(progressOn(io, true, language), 200);
      for (const line of lines) expect(displayWidth(line)).toBeLessThan(Math.max(columns, 2));
    }
    expect(lines.length).toBeGreaterThan(50);
  });

  test('shows nothing where nobody watches, or wants it', () => {
    devices(progressOn({ ...io, live: false }, true, 'en'));
    devices(progressOn(io, false, 'en'));
    expect(lines).toEqual([]);
  });
});
