import { expect, test } from 'vitest';
import { usualDueDays } from '../../src/model/engagement.ts';
import { estate, inside, quiet, table } from './estate.ts';
import { audit, eachIsSaid } from './mistakes.ts';
import { askfirst, audited } from './program.ts';

const said = table(
  'commissioned-by: Geschäftsführung',
  'auditor: E. Beispiel',
  'auditor-role: Datenschutzbeauftragte',
  'legal-basis: Art. 6 Abs. 1 Buchst. f DSGVO',
  'works-agreement: BV Mobile Geräte 2026',
  'distribution: [Geschäftsführung, Betriebsrat]',
  'delete-on: 2029-12-31',
  'owners: { contacts: Vertrieb, registers: DSB }',
  'due-days: { critical: 3 }',
);
const nobody = {
  commissioner: null,
  auditor: null,
  auditorRole: null,
  legalBasis: null,
  worksAgreement: null,
  distribution: [],
  deleteOn: null,
  owners: { contacts: null, devices: null, registers: null },
  dueDays: usualDueDays,
};

test('a report names the engagement as the configuration gives it, and what is missing as null', async () => {
  const cwd = estate({ ...quiet, 'askfirst.yaml': said });
  const [without, named] = [await audited(inside, { cwd }), await audited([...inside, '--config', 'askfirst.yaml'], { cwd })];
  expect(without.run).toMatchObject({ engagement: nobody, pseudonyms: null });
  expect(named.run.engagement).toEqual({
    commissioner: 'Geschäftsführung',
    auditor: 'E. Beispiel',
    auditorRole: 'Datenschutzbeauftragte',
    legalBasis: 'Art. 6 Abs. 1 Buchst. f DSGVO',
    worksAgreement: 'BV Mobile Geräte 2026',
    distribution: ['Geschäftsführung', 'Betriebsrat'],
    deleteOn: '2029-12-31',
    owners: { contacts: 'Vertrieb', devices: null, registers: 'DSB' },
    dueDays: { ...usualDueDays, critical: 3 },
  });
});

test('a report says whether its pseudonyms compare with those of other runs', async () => {
  const cwd = estate(quiet);
  await askfirst(['key', 'new', 'key.txt'], { cwd });
  const run = async (...more: string[]) => (await audited([...inside, '--privacy', 'pseudonym', ...more], { cwd })).run;
  expect((await run('--key-file', 'key.txt')).pseudonyms).toBe('key-file');
  expect((await run()).pseudonyms).toBe('this-run');
});

eachIsSaid([
  {
    what: 'a day of deletion that does not exist',
    files: { ...quiet, 'askfirst.yaml': 'lang: en\ndelete-on: 2027-02-30\n' },
    args: audit('--config', 'askfirst.yaml'),
    code: 2,
    names: ['askfirst.yaml', '2', 'delete-on', 'YYYY-MM-DD'],
    remedy: ['correct this entry', 'diesen Eintrag berichtigen'],
  },
]);
