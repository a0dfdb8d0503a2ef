import { expect, test } from 'vitest';
import { card, estate, known, quiet, table, unknown } from './estate.ts';
import { audit } from './mistakes.ts';
import { audited, type ReportDocument } from './program.ts';

const third = '+49 171 3920003';
const book = card('Sven Tränkle', known) + card('Käthe Wünschmann', unknown) + card('Ulrike Däumler', third);

/** The report on one phone with limited access, whose inventory row names this list. */
async function reportWith(list: string, files: Readonly<Record<string, string>> = {}): Promise<ReportDocument> {
  const devices = table(
    'device_id,channels,contact_access,separation,exported_at,selected_contacts',
    `D-1,whatsapp,limited,container,,${list}`,
  );
  return await audited(audit().slice(1), { cwd: estate({ ...quiet, 'phones/D-1/contacts.vcf': book, 'devices.csv': devices, ...files }) });
}

function told({ devices: [device], findings, execution, summary }: ReportDocument) {
  return {
    selection: device!.selection,
    reached: device!.exposures.covered + device!.exposures.uncovered,
    out: device!.exposures.outOfReach,
    severity: findings.find(({ rule }) => rule === 'D03')!.severity,
    status: execution.status,
    devices: summary.devices.total,
  };
}

const whole = { reached: 3, out: 0, severity: 'medium', status: 'complete', devices: 1 };

test.concurrent.each<[string, string, Readonly<Record<string, string>>, object]>([
  [
    'in another format and spelling narrows what is within reach',
    'list.csv',
    { 'list.csv': table('First Name,Last Name,Phone 1 - Label,Phone 1 - Value', 'x,,Mobile,0171/3920002') },
    { selection: 'counted', reached: 1, out: 2, severity: 'low' },
  ],
  [
    'beside the address books is no device of its own',
    'phones/list.vcf',
    { 'phones/list.vcf': card('x', unknown, known) },
    { selection: 'counted', reached: 2, out: 1, severity: 'low' },
  ],
  [
    'in the folder of its phone is no address book',
    'phones/D-1/list.vcf',
    { 'phones/D-1/list.vcf': card('x', unknown) },
    { selection: 'counted', reached: 1, out: 2, severity: 'low' },
  ],
  [
    'with a number the export lacks counts, but is no minor matter',
    'list.vcf',
    { 'list.vcf': card('x', unknown, '+49 171 3920009') },
    { selection: 'counted', reached: 1, out: 2 },
  ],
  ['that is not named', '', {}, { selection: 'not-given' }],
  ['that is not there', 'list.vcf', {}, { selection: 'not-found' }],
  ['that is another phone’s', 'list.vcf', { 'list.vcf': card('x', '+49 171 3920009') }, { selection: 'not-matching' }],
  [
    'that is cut off',
    'list.vcf',
    { 'list.vcf': card('x', unknown).replace('END:VCARD\r\n', '') },
    { selection: 'not-read', status: 'incomplete' },
  ],
  ['that nothing recognises', 'list.txt', { 'list.txt': 'Käthe, Sven' }, { selection: 'not-read', status: 'incomplete' }],
  [
    'that is the address book itself, which then is missing',
    'phones/D-1/contacts.vcf',
    { 'phones/D-2/contacts.vcf': card('x', known) },
    { selection: 'not-matching', status: 'incomplete', reached: 0, devices: 2 },
  ],
])('a list of selected contacts %s', async (_, list, files, expected) => {
  expect(told(await reportWith(list, files))).toEqual({ ...whole, ...expected });
});

test.concurrent('what is not selected is out of reach: a withdrawal is still told, as low', async () => {
  const register = table('phone,status,at,scope,evidence', `${unknown},withdrawn,2026-03-02,contact-upload,`);
  const { findings, devices, execution, summary } = await reportWith('list.vcf', {
    'list.vcf': card('x', known),
    'register.csv': register,
  });
  expect(findings.filter(({ rule }) => rule === 'C02')).toMatchObject([{ severity: 'low', verdict: 'outOfReach' }]);
  expect(devices[0]!.exposures).toMatchObject({ uncovered: 1, outOfReach: 2 });
  expect(execution.inputs.map(({ role, path }) => [role, path])).toContainEqual(['selected-contacts', 'list.vcf']);
  expect(summary.devices.withExport).toBe(1);
});
