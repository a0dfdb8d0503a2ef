import { describe, expect, test } from 'vitest';
import { askfirst } from './program.ts';

describe.concurrent('rules', () => {
  test('are listed with severity and title, one at least for every letter of the catalogue', async () => {
    const { code, stdout } = await askfirst(['rules']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^C02 {2}critical +Withdrawn/m);
    expect(stdout).toMatch(/^R02 /m);
    expect(stdout).toMatch(/^D01 /m);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each([
    ['en', '# Withdrawn, number still there', 'GDPR Art. 7(3)'],
    ['de', '# Widerrufen, Nummer weiterhin vorhanden', 'Art. 7 Abs. 3 DSGVO'],
  ])('one is explained with its legal basis (%s)', async (language, title, basis) => {
    const { stdout } = await askfirst(['rules', 'C02', '--lang', language]);
    expect(stdout.startsWith(`${title}\n`)).toBe(true);
    expect(stdout).toContain(basis);
  });

  test('one is found by its id in small letters', async () => {
    expect((await askfirst(['rules', 'c02'])).stdout).toBe((await askfirst(['rules', 'C02'])).stdout);
  });

  test('as JSON each has id, severities, texts and basis', async () => {
    const list = JSON.parse((await askfirst(['rules', '-o', 'json'])).stdout) as Record<string, unknown>[];
    expect(list.length).toBeGreaterThan(10);
    for (const rule of list) {
      expect(rule).toEqual({
        id: expect.stringMatching(/^[CDR]\d\d$/) as string,
        name: expect.stringMatching(/^[a-z-]+$/) as string,
        subject: expect.stringMatching(/^(?:exposure|device|register|recipient)$/) as string,
        classes: expect.any(Array) as unknown[],
        severities: expect.any(Array) as unknown[],
        title: expect.any(String) as string,
        why: expect.any(String) as string,
        remedy: expect.any(String) as string,
        caution: expect.any(String) as string,
        basis: expect.any(Array) as unknown[],
      });
    }
    const [one] = JSON.parse((await askfirst(['rules', 'C02', '-o', 'json', '--lang', 'de'])).stdout) as { title: string }[];
    expect(one!.title).toBe('Widerrufen, Nummer weiterhin vorhanden');
  });
});
