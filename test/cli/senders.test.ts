import { describe, expect, test } from 'vitest';
import { card, day, estate, table } from './estate.ts';
import { audited } from './program.ts';

const files = {
  'phones/D-1/contacts.vcf': card('Sven Tränkle', '+49 171 3920001') + card('Zentrale', '+49 171 3920070'),
  'register.csv': table('phone,status,at,scope,evidence', '+49 171 3920001,given,2025-02-03,contact-upload,DMS/1.pdf'),
  'recipients.csv': table('to', '491713920001', '491713920070'),
  'askfirst.yaml': 'recipients: recipients.csv\nsender-numbers: ["0171 3920070"]\nplatform-partner: Muster Messaging GmbH\n',
  'devices.csv': table('device_id,channels,contact_access,phone', 'D-1,whatsapp-business,full,+49 171 3920070'),
};
const args = ['phones', '-r', 'register.csv', '-d', 'devices.csv', ...day];
const withList = [...args, '--recipients', 'recipients.csv'];

describe("the company's own sender numbers", () => {
  test('are no contacts and no recipients, and tell that a phone shares them with the Platform', async () => {
    const { findings, summary } = await audited([...args, '--config', 'askfirst.yaml'], { cwd: estate(files) });
    expect(summary.recipients).toMatchObject({ rows: 2, numbers: 1, own: 1 });
    expect(summary.exposures).toMatchObject({ exempt: 1, covered: 1 });
    const found = findings.find(({ rule }) => rule === 'D08');
    expect(found).toMatchObject({ device: 'D-1', args: { shown: 'sender', number: '+49 171 •••••70', partner: 'Muster Messaging GmbH' } });
  });

  test('are told by a list only for the phone: who stands there as sender is a contact and a recipient still', async () => {
    const named = { ...files, 'recipients.csv': table('to,sender', '491713920070,0171 3920070') };
    const { findings, summary } = await audited(withList, { cwd: estate(named) });
    expect(summary.recipients).toMatchObject({ numbers: 1, own: 0 });
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['C01', 'D07', 'D08']));
  });

  test('mean nothing on a device without an app, such as the Platform itself', async () => {
    const platform = table('device_id,channels,contact_access,phone', 'D-1,business-platform,none,+49 171 3920070');
    const { findings } = await audited([...args, '--config', 'askfirst.yaml'], { cwd: estate({ ...files, 'devices.csv': platform }) });
    expect(findings.map(({ rule }) => rule)).not.toContain('D08');
  });
});
