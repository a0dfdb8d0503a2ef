import { expect, test } from 'vitest';
import { askfirst, folderOf, reportIn } from './program.ts';

const card = (number: string): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Muster\r\nN:Muster;Anna;;;\r\nTEL;TYPE=CELL:${number}\r\nEND:VCARD\r\n`;
const consents =
  'Id,ConsentGiverId,AuthorizationFormText.Name,AuthorizationFormTextId,Status,ConsentCapturedDateTime\n' +
  '1,003XX0000000001AAA,WhatsApp-Nutzungsbedingungen,T1,Signed,2025-03-01T09:30:00.000Z\n';
const contacts = 'Id,IndividualId,Phone,MobilePhone\n003XX0000000001AAA,0PKXX0000000001AAA,,+49 171 3920011\n';
const hubspot =
  "Record ID,Email,Phone Number,Legal basis for processing contact's data\n1,anna@example.com,+49 171 3920011,Freely given consent from contact\n";

const folder = folderOf({
  'phones/PHONE-1/contacts.vcf': card('+49 171 3920011'),
  'consents.csv': consents,
  'contacts.csv': contacts,
  'broken.csv': `${contacts}003XX0000000002AAA,,see file,\n`,
  'unresolved.csv': `${consents}2,003XX0000000009AAA,WhatsApp-Nutzungsbedingungen,T1,Rejected,2025-03-01T09:30:00.000Z\n`,
  'mail-only.csv': "Record ID,Email,Legal basis for processing contact's data\n1,anna@example.com,Freely given consent from contact\n",
  'hubspot.csv': hubspot,
  'map.yaml': 'file: hubspot.csv\nscope: whatsapp-terms\n',
  'forms.yaml': 'file: consents.csv\nvalues:\n  scope:\n    contact-upload: [WhatsApp-Nutzungsbedingungen]\n',
});

const audit = (...registers: string[]) =>
  askfirst(['audit', 'phones', '--as-of', '2026-11-01', '-o', 'json', ...registers.flatMap((file) => ['-r', file])], { cwd: folder });

test('an export that names persons by id asks for the one with their numbers, in both languages', async () => {
  const { code, stdout, stderr } = await audit('consents.csv');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/consents\.csv: recognised as Salesforce AuthorizationFormConsent.*"ConsentGiverId"/);
  expect(stderr).toMatch(/--register: Contact or Lead \(Id, IndividualId, Phone, MobilePhone\)/);
  const german = await askfirst(['audit', 'phones', '-r', 'consents.csv', '--lang', 'de'], { cwd: folder });
  expect([german.code, german.stderr]).toEqual([2, expect.stringContaining('mit einem weiteren --register: Contact oder Lead')]);
});

test('an export keyed by e-mail alone says what to export with it', async () => {
  const { code, stderr } = await audit('mail-only.csv');
  expect([code, stderr]).toEqual([2, expect.stringMatching(/HubSpot contacts.*no column holds phone numbers[^]*Mobile Phone Number/)]);
  expect(stderr).not.toContain('anna@');
});

test('numbers are found whichever file is named first', async () => {
  const [one, other] = [
    reportIn((await audit('consents.csv', 'contacts.csv')).stdout),
    reportIn((await audit('contacts.csv', 'consents.csv')).stdout),
  ];
  expect(one.execution).toMatchObject({ status: 'complete' });
  expect(one.summary.exposures).toMatchObject({ uncovered: 0, unverified: 1 });
  expect(other.summary).toEqual(one.summary);
  const registers = one.execution.inputs.filter(({ role }) => role === 'register');
  expect(registers.map(({ format, records }) => [format, records])).toEqual([
    ['salesforce-authorization-form-consent', 1],
    ['salesforce-contact', 0],
  ]);
});

test('an id without a number, and a number that cannot be read, leave the audit incomplete', async () => {
  for (const [registers, code] of [
    [['unresolved.csv', 'contacts.csv'], 'subject-unresolved'],
    [['consents.csv', 'broken.csv'], 'number-unreadable'],
  ] as const) {
    const outcome = await audit(...registers);
    const { execution, devices } = reportIn(outcome.stdout);
    expect([outcome.code, execution.status, devices[0]!.complete]).toEqual([3, 'incomplete', false]);
    expect(
      execution.inputs
        .flatMap(({ problems }) => problems)
        .filter(({ level }) => level === 'lost')
        .map((one) => one.code),
    ).toEqual([code]);
    expect(outcome.stdout).not.toContain('3920011');
  }
});

test('no option makes marketing consent of a CRM an acceptance of terms', async () => {
  const { stdout } = await askfirst(
    ['audit', 'phones', '-r', 'hubspot.csv', '--register-scope', 'whatsapp-terms', '--as-of', '2026-11-01', '-o', 'json'],
    { cwd: folder },
  );
  const { summary, findings, execution } = reportIn(stdout);
  expect(summary.exposures).toMatchObject({ covered: 0, unverified: 0, uncovered: 1 });
  expect(findings.map(({ rule }) => rule)).toContain('C16');
  expect(execution.inputs.flatMap(({ problems }) => problems).map(({ code }) => code)).toContain('scope-not-raised');
});

test('inspect says of an export with ids what is missing, and of one with numbers what it is for', async () => {
  const { code, stdout } = await askfirst(['inspect', 'consents.csv', 'contacts.csv', 'hubspot.csv', '-o', 'json'], { cwd: folder });
  const { files } = JSON.parse(stdout) as { files: { format: string; role: string; problems: { code: string }[] }[] };
  expect(code).toBe(3);
  expect(files.map(({ role, format, problems }) => [role, format, problems.at(-1)?.code])).toEqual([
    ['register', 'salesforce-authorization-form-consent', 'phone-export-missing'],
    ['register', 'salesforce-contact', 'lookup-read'],
    ['register', 'hubspot-contacts', undefined],
  ]);
});

test('a mapping of the user says otherwise, and is shown with the columns it left as they are', async () => {
  const args = ['audit', 'phones', '--as-of', '2026-11-01', '-o', 'json', '--policy', 'consent'];
  const mapped = await askfirst([...args, '-r', 'hubspot.csv', '--register-map', 'map.yaml', '--policy', 'acceptance'], { cwd: folder });
  const { summary, execution } = reportIn(mapped.stdout);
  expect(summary.exposures).toMatchObject({ unverified: 1, uncovered: 0 });
  const register = execution.inputs.find(({ role }) => role === 'register');
  expect(register).toMatchObject({
    format: 'hubspot-contacts',
    mapping: { file: 'map.yaml', columns: { phone: ['Phone Number'], status: ["Legal basis for processing contact's data"] } },
    problems: [],
  });
  const forms = [...args, '-r', 'consents.csv', '-r', 'contacts.csv'];
  const plain = reportIn((await askfirst(forms, { cwd: folder })).stdout);
  const raised = reportIn((await askfirst([...forms, '--register-map', 'forms.yaml'], { cwd: folder })).stdout);
  expect([plain, raised].map(({ summary: { exposures } }) => exposures.unverified)).toEqual([0, 1]);
});
