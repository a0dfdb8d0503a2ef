import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.ts';
import { personsAmong } from '../twin/names.ts';
import { card, estate, inside, inventory, known, quiet } from './estate.ts';
import { audited, type ReportDocument } from './program.ts';

const ids = ['D-1', 'D-2', 'D-3'];

/** A company in which each of up to three phones holds one number that has a grant, in entries of these names. */
function company(names: readonly (readonly string[])[], channels = 'whatsapp'): string {
  const books = names.map((own, at) => [`phones/${ids[at]}/contacts.vcf`, own.map((name) => card(name, known)).join('')]);
  const devices = inventory(...names.map((_, at) => `${ids[at]},${at === 0 ? 'whatsapp' : channels},full`));
  const { 'register.csv': register } = quiet;
  return estate({ ...Object.fromEntries(books), 'register.csv': register, 'devices.csv': devices });
}

function told({ findings, devices }: ReportDocument) {
  const shared = findings.filter(({ rule }) => rule === 'C12').map(({ device, verdict, args }) => [device, verdict, args['elsewhere']]);
  return { shared, covered: devices.map(({ exposures }) => exposures.covered) };
}

const wordy = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
const nobody = (covered: readonly number[]) => ({ shared: [], covered });

test.each<[string, (readonly string[])[], object]>([
  [
    'different persons on two phones',
    [['Sven Tränkle'], ['Käthe Veit']],
    { shared: ['D-1', 'D-2'].map((id) => [id, 'unverified', 1]), covered: [0, 0] },
  ],
  ['one name in other words and order', [['Sven Tränkle'], ['TRÄNKLE, Dr. Sven']], nobody([1, 1])],
  ['a name without any word', [['Sven Tränkle'], ['???']], nobody([1, 1])],
  ['a name of 65 words', [['Sven Tränkle'], [wordy(65)]], nobody([1, 1])],
  ['a name of 64 words', [['Sven Tränkle'], [wordy(64)]], { shared: ['D-1', 'D-2'].map((id) => [id, 'unverified', 1]), covered: [0, 0] }],
  [
    'names of which each two share a word, but not all',
    [['Sven Tränkle'], ['Tränkle Bau'], ['Bau Sven']],
    { shared: ids.map((id) => [id, 'unverified', 1]), covered: [0, 0, 0] },
  ],
  [
    'several persons on one phone and one of them on another',
    [['Sven Tränkle', 'Käthe Veit'], ['Käthe Veit']],
    {
      shared: [
        ['D-1', 'unverified', 0],
        ['D-2', 'unverified', 1],
      ],
      covered: [0, 0],
    },
  ],
])('%s', async (_, names, expected) => {
  for (const jobs of ['1', '2']) expect(told(await audited([...inside, '--jobs', jobs], { cwd: company(names) }))).toEqual(expected);
});

test('a phone out of reach tells whose number it is, and is told nothing of it', async () => {
  const report = await audited([...inside], { cwd: company([['Sven Tränkle'], ['Käthe Veit']], 'none') });
  expect(told(report).shared).toEqual([['D-1', 'unverified', 1]]);
  expect(report.devices[1]!.exposures.outOfReach).toBe(1);
});

test('an organisation on another phone is no person', async () => {
  const cwd = estate({
    ...quiet,
    'phones/D-2/contacts.vcf': card('', known).replace('FN:', 'FN:Muster Bau\r\nORG:Muster Bau'),
    'devices.csv': inventory('D-1,whatsapp,full', 'D-2,whatsapp,full'),
  });
  expect(told(await audited([...inside], { cwd }))).toEqual(nobody([1, 1]));
});

test('three phones of any names are told as one list of names is, whatever the number of threads', async () => {
  const name = fc.constantFrom('Sven Tränkle', 'Tränkle', 'Sven', 'Käthe', 'Dr. Sven', 'Käthe Sven', 'Frau', '?');
  const phones = fc.array(fc.array(name, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(phones, fc.constantFrom('1', '2'), async (names, jobs) => {
      const report = await audited([...inside, '--jobs', jobs], { cwd: company(names) });
      const shared = personsAmong(names.flat()) > 1;
      expect(report.summary.exposures.unverified).toBe(shared ? names.length : 0);
      expect(report.summary.rules['C12'] ?? 0).toBe(shared ? names.length : 0);
    }),
    { seed: 12, numRuns: runs(40) },
  );
}, 240_000);
