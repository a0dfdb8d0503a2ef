import { describe, expect, test } from 'vitest';
import { estate, inside, quiet } from './estate.ts';
import { askfirst } from './program.ts';

/** A mistake the user can put right. */
export interface Case {
  readonly what: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly code: number;
  /** What the sentence must name, in both languages. */
  readonly names: readonly string[];
  /** A piece of the remedy in each language. */
  readonly remedy: readonly [en: string, de: string];
}

export const audit = (...more: readonly string[]): string[] => ['audit', ...inside, ...more];

/** Each mistake is said in both languages in one sentence with its remedy, and nothing is written. */
export function eachIsSaid(cases: readonly Case[]): void {
  describe.concurrent.each(cases)('$what', ({ files = quiet, args, code, names, remedy }) => {
    const folder = estate(files);

    // Below the two lines there may be a mapping to copy.
    test.each([
      ['en', 'error', 'remedy'],
      ['de', 'Fehler', 'Abhilfe'],
    ])('is said in one sentence with its remedy (%s)', async (language, error, help) => {
      const outcome = await askfirst([...args, '--lang', language], { cwd: folder });
      expect({ code: outcome.code, stdout: outcome.stdout }, outcome.stderr).toEqual({ code, stdout: '' });
      expect(outcome.stderr).toMatch(new RegExp(`^${error}: .+\\.\\n${help}: .+\\.\\n(?:file: .+\\ncolumns:\\n(?: .+\\n)+)?$`));
      for (const name of names) expect(outcome.stderr).toContain(name);
      expect(outcome.stderr.split('\n')[1]).toContain(remedy[language === 'en' ? 0 : 1]);
      expect(outcome.stderr).not.toMatch(/undefined|\[object|node:|\bat \//);
    });
  });
}
