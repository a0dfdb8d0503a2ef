import { beforeAll, describe, expect, test } from 'vitest';
import { withVisibleControls } from '../../src/lib/escape/controls.ts';
import { commandsIn } from '../reporters/ci/runner.ts';
import { runIn } from '../reporters/ci/sarif.ts';
import { orders } from '../reporters/ci/texts.ts';
import { every, parsed } from '../reporters/ci/xml.ts';
import { faults } from '../reporters/schemas/schemas.ts';
import { card, day, estate, known, table } from './estate.ts';
import { type Issue, rebuilt, type Written, written } from './written.ts';

describe('a company whose names are orders to CI systems', () => {
  const cards = orders.map((order, index) =>
    card(`N ${order} n`.replaceAll('\n', '\\n').replaceAll('\u0000', ''), `0176 040690${String(index).padStart(2, '0')}`),
  );
  const folder = process.platform === 'win32' ? 'D-2' : 'a\n::error::folder ##[x]';
  const files = estate({
    'phones/D-1/contacts.vcf': cards.join(''),
    [`phones/${folder}/x.vcf`]: `${cards[0]!}BEGIN:VCARD\r\nFN:cut`,
    'register.csv': table('phone,name,status,at,scope,evidence', `${known},x,given,2025-02-03,contact-upload,E`),
    'devices.csv': table('device_id,label,channels,contact_access', 'D-1,"::x ##[error]",whatsapp,full', '"D-3, ::y",z,whatsapp,full'),
  });
  let company: Written;
  beforeAll(async () => {
    const privacy = ['--privacy', 'full', '--purpose', 'x\n::error::y'];
    company = await written(['audit', 'phones', '-r', 'register.csv', '-d', 'devices.csv', ...day, ...privacy], files);
  });

  test('has NDJSON that holds the JSON report and one object a line', () => {
    expect(company.code).toBe(3);
    expect(rebuilt(company.text('ndjson'))).toEqual(company.json);
    expect(company.text('ndjson')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|##\[|##vso/u);
  });

  test('has a Code Quality report in which nothing unread is passed over', () => {
    const issues = JSON.parse(company.text('gitlab')) as Issue[];
    expect(faults('gitlab-code-quality.schema.json', issues)).toEqual([]);
    const lost = company.json.execution.inputs.flatMap(({ problems }) => problems.filter(({ level }) => level === 'lost'));
    expect(lost.length).toBeGreaterThan(0);
    const before = ['privacy', 'incomplete', ...lost.map(({ code }) => code)];
    expect(issues.slice(0, before.length).map(({ check_name }) => check_name)).toEqual(before);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(before.length + company.json.findings.length);
    for (const { contact } of company.json.findings)
      if (contact !== null) expect(issues.some(({ description }) => description.includes(withVisibleControls(contact)))).toBe(true);
  });

  test('has annotations and no other command, the first of them that the audit is incomplete', () => {
    const commands = commandsIn(company.text('github'));
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error', 'warning', 'notice']));
    expect(commands[0]?.properties['title']).toBe('Audit incomplete');
    expect(company.text('github').trimEnd().split('\n')).toHaveLength(commands.length);
  });

  test('has SARIF that its schema accepts and that says what was not read', () => {
    const log = JSON.parse(company.text('sarif')) as unknown;
    expect(faults('sarif-schema-2.1.0.json', log)).toEqual([]);
    const { invocations, results } = runIn(log);
    const [invocation] = invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 3 });
    const lost = company.json.execution.inputs.flatMap(({ problems }) => problems.filter(({ level }) => level === 'lost'));
    expect(invocation?.toolExecutionNotifications.filter(({ level }) => level === 'error')).toHaveLength(lost.length + 1);
    expect(results).toHaveLength(company.json.findings.length);
    expect(results.every(({ locations }) => locations.length === 1)).toBe(true);
    for (const { message } of results) expect(message.text).not.toMatch(/\]\(|(?<!\{)\{\d+\}(?!\})/);
  });

  test('has JUnit in which no rule succeeds on a device that was not read in full', () => {
    const root = parsed(company.text('junit'));
    const suites = every(root, 'testsuite');
    const incomplete = company.json.devices.filter(({ complete }) => !complete).map(({ id }) => withVisibleControls(id));
    expect(incomplete.length).toBeGreaterThan(0);
    for (const { attributes, children } of suites.filter(({ attributes: { name } }) => incomplete.includes(name!))) {
      expect(attributes['errors']).toBe('1');
      const silent = children.filter(({ name, children: said }) => name === 'testcase' && said.length === 0);
      expect(silent).toEqual([]);
    }
    expect(every(suites.at(-1)!, 'error')).toHaveLength(
      company.json.execution.inputs.filter(({ problems }) => problems.some(({ level }) => level === 'lost')).length,
    );
    expect(company.text('junit')).not.toMatch(/\[\[ATTACHMENT|##\[|::stop/);
  });

  test('says in each that names and numbers stand in full, and why', () => {
    const { text } = company;
    const warning = runIn(JSON.parse(text('sarif'))).invocations[0]?.toolExecutionNotifications.filter(({ level }) => level === 'warning');
    const properties = every(every(parsed(text('junit')), 'testsuite').at(-1)!, 'property').map(({ attributes }) => attributes);
    const said = [
      (JSON.parse(text('gitlab')) as Issue[])[0]?.description,
      commandsIn(text('github')).at(-1)?.data,
      warning?.[0]?.message.text,
      properties.find(({ name }) => name === 'notice')?.['value'],
    ];
    for (const notice of said) expect(notice).toMatch(/names and numbers in full \(purpose: x/);
  });
});
