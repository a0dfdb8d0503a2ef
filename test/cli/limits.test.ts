import { describe, expect, test } from 'vitest';
import { type Packed, zipOf } from '../zips.ts';
import { card, estate, known, quiet, unknown } from './estate.ts';
import { flowing } from './flowing.ts';
import { audit, eachIsSaid } from './mistakes.ts';
import { askfirst, audited } from './program.ts';

const two = card('Sven Tränkle', known) + card('Käthe Wünschmann', unknown);
const several = Array.from({ length: 20_000 }, (_, at) => card(`Person ${(at * 7919) % 100_003}`, known)).join('');
const large: Packed = { name: 'a.vcf', data: several };
const inner: Packed = { name: 'inner.zip', data: zipOf([{ name: 'a.vcf', data: two }]) };

/** A limit, files of a device that exceed it, and how many contacts are read all the same. */
const cases: readonly (readonly [
  option: string,
  value: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  code: string,
  contacts: number,
])[] = [
  ['--max-file-size', '100B', { 'b.vcf': two }, 'file-over-limit', 1],
  ['--max-records', '1', { 'b.vcf': two }, 'records-over-limit', 2],
  [
    '--max-archive-entries',
    '1',
    {
      'x.zip': zipOf([
        { name: 'a', data: two },
        { name: 'b', data: two },
      ]),
    },
    'archive-entries-over-limit',
    1,
  ],
  ['--max-inflated-size', '1KiB', { 'x.zip': zipOf([large]) }, 'inflated-over-limit', 1],
  ['--max-ratio', '2', { 'x.zip': zipOf([large]) }, 'ratio-over-limit', 1],
  ['--max-nesting', '1', { 'x.zip': zipOf([inner]) }, 'archive-nested-over-limit', 1],
];

describe.concurrent.each(cases)('%s', (option, value, files, code, contacts) => {
  const below = Object.fromEntries(Object.entries(files).map(([name, content]) => [`phones/D-1/${name}`, content]));
  const folder = estate({ ...quiet, ...below, 'askfirst.yaml': `${option.slice(2)}: ${value}\n` });

  test('when exceeded makes the device incomplete and reads the rest', async () => {
    const report = await audited([...audit().slice(1), option, value], { cwd: folder });
    expect(report.execution.inputs.flatMap(({ problems }) => problems.map((one) => [one.level, one.code]))).toEqual([['lost', code]]);
    expect(report.devices[0]).toMatchObject({ complete: false, contacts });
  });

  test.each([
    ['on the command line', audit(option, value, '--lang', 'de')],
    ['in the configuration file', audit('--config', 'askfirst.yaml')],
    ['for inspect', ['inspect', 'phones', option, value]],
  ])('is named with its value, given %s', async (_, args) => {
    const { code: exit, stdout } = await askfirst(args, { cwd: folder });
    expect(exit).toBe(3);
    expect(flowing(stdout)).toContain(`(${option})`);
    expect(flowing(stdout)).toMatch(new RegExp(`\\b${value}\\b`));
  });

  test('at its default leaves the audit complete', async () => {
    const report = await audited(audit().slice(1), { cwd: folder });
    expect(report.execution.status).toBe('complete');
  });
});

test('other limits make another run', async () => {
  const folder = estate();
  const [usual, named, other] = await Promise.all(
    [[], ['--max-nesting', '3'], ['--max-nesting', '2']].map((more) => audited([...audit().slice(1), ...more], { cwd: folder })),
  );
  expect(named!.run.id).toBe(usual!.run.id);
  expect(other!.run.id).not.toBe(usual!.run.id);
});

eachIsSaid([
  {
    what: 'a size without a known unit',
    args: audit('--max-file-size', '64GB'),
    code: 2,
    names: ['--max-file-size', '64GB'],
    remedy: ['64MiB', '64MiB'],
  },
  { what: 'a size of nothing', args: audit('--max-record-size', '0'), code: 2, names: ['--max-record-size'], remedy: ['64MiB', '64MiB'] },
  {
    what: 'a count that is none',
    args: ['inspect', 'phones', '--max-records', 'all'],
    code: 2,
    names: ['--max-records', 'all'],
    remedy: ['1, 2, 3', '1, 2, 3'],
  },
  { what: 'a count of nothing', args: audit('--max-nesting', '0'), code: 2, names: ['--max-nesting'], remedy: ['1, 2, 3', '1, 2, 3'] },
]);

describe('an archive made to do harm', () => {
  const zeros = (megabytes: number): Packed => ({ name: 'zeros.vcf', data: Buffer.alloc(megabytes << 20, 'BEGIN:VCARD\r\n') });
  const many = zipOf(Array.from({ length: 10_001 }, (_, at) => ({ name: String(at), method: 0 })));
  const nest = (bytes: Uint8Array): Uint8Array =>
    zipOf(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.zip`, data: bytes, method: 0 })));

  test.each<[string, Uint8Array, readonly string[]]>([
    ['one entry of high ratio', zipOf([zeros(200)]), []],
    ['archives in archives', nest(nest(nest(nest(zipOf([{ name: 'a.vcf', data: 'x' }]))))).subarray(0), ['--max-archive-entries', '1000']],
    ['more entries than allowed', many, ['--max-archive-entries', '10000']],
    [
      'entries that share one kernel',
      zipOf([zeros(1), ...Array.from({ length: 20 }, (_, at) => ({ ...zeros(1), name: `${at}.vcf`, sameAs: 0 }))]),
      [],
    ],
  ])('(%s) is refused in little memory', async (_, bomb, more) => {
    const folder = estate({ ...quiet, 'phones/D-1/bomb.zip': bomb });
    const { code, stderr } = await askfirst(audit('--quiet', ...more), { cwd: folder, node: ['--max-old-space-size=64'] });
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
  });
});
