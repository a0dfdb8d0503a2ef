import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { estate, quiet } from './estate.ts';
import { audited, root } from './program.ts';

const exported = (name: string) => readFileSync(path.join(root, 'fixtures/address-books', name));

describe.concurrent('an audit', () => {
  test.each([
    ['ldif/thunderbird.ldif', 'ldif', true, 2],
    ['xcard/latin1.xml', 'xcard', true, 1],
    ['xcard/doctype.xml', 'xcard', false, 0],
    ['jcard/single.json', 'jcard', true, 1],
    ['jscontact/jmap.json', 'jscontact', true, 2],
    ['graph-json/pages.ndjson', 'graph-json', true, 2],
    ['graph-json/page.json', 'graph-json', false, 1],
    ['people-json/paged.json', 'people-json', false, 1],
    ['mvt-json/whatsapp.json', 'mvt-json', true, 3],
  ])('reads %s whatever it is called, and calls the device complete only if it is', async (name, format, complete, records) => {
    const cwd = estate({ ...quiet, 'phones/D-1/contacts.vcf': exported(name) });
    const report = await audited(['phones', '-r', 'register.csv', '-d', 'devices.csv', '--as-of', '2026-11-01'], { cwd });
    expect(report.execution.inputs.find(({ role }) => role === 'address-book')).toMatchObject({ format, records });
    expect(report.devices[0]).toMatchObject({ id: 'D-1', complete });
    expect(report.execution.status).toBe(complete ? 'complete' : 'incomplete');
  });
});
