import { expect, test } from 'vitest';
import { card, day, estate, inventory, table } from './estate.ts';
import { audited } from './program.ts';

const number = (last: number): string => `+49 171 392000${last}`;
const basis = (last: number): string =>
  `  - { basis: f, document: LIA, date: 2026-01-15, author: Dr. Ida Zöllig, review-by: 2027-01-15, numbers: ['${number(last)}'] }`;
const head = ['name: ours', 'chosen-by: Dr. Erika Beispiel', 'chosen-on: 2026-01-02', 'reason: agreed', 'other-bases:'];

test('other bases fall to what was taken away for the address book, whether or not the policy accepts that scope', async () => {
  const said = ['objected', 'withdrawn', 'refused', 'given'];
  const cwd = estate({
    'phones/D-1/contacts.vcf': said.map((_, at) => card(`Person ${'ABCD'[at]}`, number(at + 1))).join(''),
    'devices.csv': inventory('D-1,whatsapp,full'),
    'register.csv': table('phone,status,at,scope', ...said.map((status, at) => `${number(at + 1)},${status},2026-05-01,whatsapp-terms`)),
    'policy.yaml': table('based-on: consent', ...head, ...said.map((_, at) => basis(at + 1))),
  });
  const { summary, findings } = await audited(['phones', '-d', 'devices.csv', ...day, '--policy', 'policy.yaml', '-r', 'register.csv'], {
    cwd,
  });
  expect(findings.flatMap(({ number: of, verdict }) => (of === null ? [] : [verdict]))).toEqual([
    'uncovered',
    'uncovered',
    'uncovered',
    'otherBasis',
  ]);
  expect(summary.exposures).toMatchObject({ uncovered: 3, otherBasis: 1 });
  expect([summary.views.strict.uncovered, summary.views.lenient.uncovered]).toEqual([3, 3]);
});
