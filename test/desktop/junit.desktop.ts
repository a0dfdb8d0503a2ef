import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/lib/text.ts';
import { orders } from '../reporters/ci/texts.ts';
import { card, day, estate, known, table } from '../cli/estate.ts';
import { acmeAudit, askfirst, folderOf, root } from '../cli/program.ts';
import { outputOf } from './programs.ts';

const schema = path.join(root, 'test/reporters/schemas/junit-10.xsd');

test.each(languages)("the fixture company's JUnit report holds against the schema of Jenkins (%s)", async (language) => {
  const file = path.join(folderOf(), 'report.xml');
  expect(await askfirst([...acmeAudit, '-o', `junit=${file}`, '--lang', language, '--quiet'])).toMatchObject({ code: 1, stderr: '' });
  await expect(outputOf('xmllint', ['--noout', '--nonet', '--schema', schema, file])).resolves.toBe('');
});

test('so does the one of a company whose names are orders, and of one that was not read in full', async () => {
  const cards = orders.map((order, index) => card(order.replaceAll('\n', '\\n'), `0176 040690${String(index).padStart(2, '0')}`));
  const files = estate({
    'phones/D-1/contacts.vcf': `${cards.join('')}BEGIN:VCARD\r\nFN:cut`,
    'register.csv': table('phone,name,status,at,scope,evidence', `${known},x,given,2025-02-03,contact-upload,E`),
    'devices.csv': table('device_id,label,channels,contact_access', '"D-1","<b> ]]> ##[error]",whatsapp,full'),
  });
  const file = path.join(files, 'report.xml');
  const privacy = ['--privacy', 'full', '--purpose', 'x'];
  const args = ['audit', 'phones', '-r', 'register.csv', '-d', 'devices.csv', ...day, ...privacy, '-o', `junit=${file}`, '--quiet'];
  expect(await askfirst(args, { cwd: files })).toMatchObject({ code: 3 });
  await expect(outputOf('xmllint', ['--noout', '--nonet', '--schema', schema, file])).resolves.toBe('');
});

test('the schema refuses what is no such report', async () => {
  const file = path.join(folderOf({ 'x.xml': '<testsuites><testsuite name="x"/></testsuites>' }), 'x.xml');
  await expect(outputOf('xmllint', ['--noout', '--nonet', '--schema', schema, file])).rejects.toThrow(/tests/);
});
