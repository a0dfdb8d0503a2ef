import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { askfirst, audited, folderOf } from './program.ts';

const numbers = { both: '10', terms: '11', consent: '12', nothing: '13' } as const;
const full = (number: string): string => `+49 171 39200${number}`;
const card = (number: string): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Person;${number}\r\nFN:${number} Person\r\nTEL:${full(number)}\r\nEND:VCARD\r\n`;

/** Two phones, the second with a number of which nothing is on record. */
function company(): string {
  const folder = folderOf();
  const books = { 'P-1': [numbers.both, numbers.terms, numbers.consent], 'P-2': [numbers.both, numbers.nothing] };
  for (const [name, held] of Object.entries(books)) {
    mkdirSync(path.join(folder, 'phones', name), { recursive: true });
    writeFileSync(path.join(folder, 'phones', name, 'contacts.vcf'), held.map(card).join(''));
  }
  const rows = [
    [numbers.both, 'whatsapp-terms', 'scan 1'],
    [numbers.both, 'contact-upload', ''],
    [numbers.terms, 'whatsapp-terms', ''],
    [numbers.consent, 'contact-upload', 'scan 2'],
  ].map(([number, scope, evidence]) => `${full(number!)},given,2025-03-01,${scope},${evidence}\n`);
  writeFileSync(path.join(folder, 'register.csv'), `phone,status,at,scope,evidence\n${rows.join('')}`);
  return folder;
}

const args = 'phones -r register.csv --as-of 2026-11-01'.split(' ');

describe.each(['acceptance', 'consent'])('the three views under the policy %s', (policy) => {
  test('judge each number by their own scopes, and the middle one the device as a whole', async () => {
    const { devices, summary } = await audited([...args, '--policy', policy], { cwd: company() });
    expect(devices.map(({ views }) => views)).toEqual([
      {
        strict: { assessed: 3, uncovered: 1, unverified: 1, leaking: 1 },
        middle: { assessed: 3, uncovered: 0, unverified: 1, leaking: 0 },
        lenient: { assessed: 3, uncovered: 0, unverified: 1, leaking: 0 },
      },
      {
        strict: { assessed: 2, uncovered: 1, unverified: 1, leaking: 1 },
        middle: { assessed: 2, uncovered: 2, unverified: 0, leaking: 1 },
        lenient: { assessed: 2, uncovered: 1, unverified: 0, leaking: 1 },
      },
    ]);
    expect(summary.views).toEqual({
      strict: { assessed: 5, uncovered: 2, unverified: 2, leaking: 2 },
      middle: { assessed: 5, uncovered: 2, unverified: 1, leaking: 1 },
      lenient: { assessed: 5, uncovered: 1, unverified: 1, leaking: 1 },
    });
  });
});

test('the views stand side by side in reports for people, with who chose the policy', async () => {
  const cwd = company();
  writeFileSync(
    path.join(cwd, 'policy.yaml'),
    'name: Hausregel\nchosen-by: Dr. Muster\nchosen-on: 2026-03-01\nreason: Beschluss der Geschäftsleitung\n',
  );
  const said = async (...options: string[]) => (await askfirst(['audit', ...args, '--lang', 'de', ...options], { cwd })).stdout;
  const markdown = await said('-o', 'markdown', '--policy', 'policy.yaml');
  expect(markdown).toContain('| P-1 | 3 | 1 / 1 | 0 / 1 | 0 / 1 |\n');
  expect(markdown).toContain('| P-2 | 2 | 1 / 1 | 2 / 0 | 1 / 0 |\n');
  expect(markdown).toMatch(/^\| großzügig: .* \| 1 \| 1 \| 5 \| 1 \|$/m);
  expect(markdown).toContain('„Hausregel“, festgelegt von Dr. Muster am 01.03.2026: Beschluss der Geschäftsleitung');
  const text = await said();
  expect(text).toMatch(/^ {2}mittel +2 +1 +5 +1$/m);
  expect(text.replaceAll(/\n +/g, ' ')).toContain('„acceptance“, einer Voreinstellung des Programms');
});
