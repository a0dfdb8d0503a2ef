import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/report.ts';
import { github } from '../../../src/reporters/ci/github.ts';
import { gitlab } from '../../../src/reporters/ci/gitlab.ts';
import { junit } from '../../../src/reporters/junit/junit.ts';
import type { Reporter } from '../../../src/reporters/reporter.ts';
import { sarif } from '../../../src/reporters/sarif/sarif.ts';
import { acme, type ReportDocument, reportIn } from '../../cli/program.ts';
import { reportOf, wordingIn } from '../saved.ts';
import { commandsIn } from './runner.ts';
import { runIn } from './sarif.ts';
import { type Element, every, parsed } from './xml.ts';

const company = reportIn(readFileSync(path.join(acme, 'expected/report.json'), 'utf8'));

async function written(reporter: Reporter, document: ReportDocument, findings?: readonly Finding[]): Promise<string> {
  let text = '';
  for await (const chunk of reporter.render(reportOf(document, findings), wordingIn('en')))
    text += chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : chunk.text;
  return text;
}

function decided(decision: Partial<ReportDocument['decision']>, status: 'complete' | 'incomplete' = 'complete'): ReportDocument {
  return { ...company, decision: { ...company.decision, ...decision }, execution: { ...company.execution, status } };
}

const kinds = async (document: ReportDocument, findings?: readonly Finding[]): Promise<string[]> =>
  commandsIn(await written(github, document, findings)).map(({ name }) => name);

function caseNamed(root: Element, className: string, rule: string): Element | undefined {
  return every(root, 'testcase').find(({ attributes: { classname, name } }) => classname === className && name?.startsWith(rule));
}

describe('annotations', () => {
  test('without a threshold hold no error, and no more warnings than GitHub shows', async () => {
    expect(await kinds(decided({ failOn: 'none', exitCode: 0 }))).toEqual([...Array<string>(10).fill('warning'), 'notice']);
  });

  test('hold notes only where the threshold asks for them', async () => {
    const notes = company.findings.filter(({ severity }) => severity === 'info');
    expect(await kinds(company, notes)).toEqual(['notice']);
    expect(await kinds(decided({ failOn: 'info' }), notes)).toEqual([...Array<string>(10).fill('error'), 'notice']);
  });

  test('warn of an incomplete audit that is let through, and stay within ten', async () => {
    const commands = commandsIn(await written(github, decided({ failOn: 'none', exitCode: 0 }, 'incomplete')));
    expect(commands.filter(({ name }) => name === 'warning')).toHaveLength(10);
    expect(commands[0]).toMatchObject({ name: 'warning', properties: { title: 'Audit incomplete', file: 'fixtures/acme/devices.csv' } });
  });

  test('of nothing found still tell the figures', async () => {
    expect(await kinds(company, [])).toEqual(['notice']);
  });
});

describe('findings without a place', () => {
  const nowhere = company.findings.slice(0, 1).map((finding) => ({ ...finding, source: null, alsoAt: [], record: null }));
  const inputs = company.execution.inputs.filter(({ role }) => role !== 'inventory');
  const document = { ...company, execution: { ...company.execution, inputs } };

  test('stand at the register where there is no inventory, at the first line where lines are asked for', async () => {
    const [issue] = JSON.parse(await written(gitlab, document, nowhere)) as { location: object }[];
    expect(issue?.location).toEqual({ path: 'fixtures/acme/register.csv', lines: { begin: 1 } });
    const [result] = runIn(JSON.parse(await written(sarif, document, nowhere))).results;
    const index = inputs.findIndex(({ role }) => role === 'register');
    expect(result?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'fixtures/acme/register.csv', index } });
  });

  test('no findings make an empty report', async () => {
    expect(await written(gitlab, company, [])).toBe('[]\n');
    expect(runIn(JSON.parse(await written(sarif, company, []))).results).toEqual([]);
  });
});

describe('a rule that the policy switches off', () => {
  const deviation = { setting: 'severities', rule: 'C07', preset: 'low', chosen: 'off' } as const;
  const { policyChoice } = company.run;
  const run = {
    ...company.run,
    policyChoice: { ...policyChoice!, deviations: [deviation, { ...deviation, rule: 'D05', chosen: 'high' }] },
  };
  const without = company.findings.filter(({ rule }) => rule !== 'C07');

  test('is skipped in JUnit, not passed', async () => {
    const root = parsed(await written(junit, { ...company, run }, without));
    expect(caseNamed(root, 'askfirst.device.ACME-001', 'C07')?.children.map(({ name }) => name)).toEqual(['skipped']);
    expect(caseNamed(root, 'askfirst.device.ACME-009', 'C01')?.children).toEqual([]);
  });

  test('is told as an override in SARIF, and so is another severity', async () => {
    const log = runIn(JSON.parse(await written(sarif, { ...company, run }, without)));
    const at = (id: string): number => log.tool.driver.rules.findIndex((rule) => rule.id === id);
    expect(log.invocations[0]?.ruleConfigurationOverrides).toEqual([
      { descriptor: { id: 'C07', index: at('C07') }, configuration: { enabled: false } },
      { descriptor: { id: 'D05', index: at('D05') }, configuration: { level: 'error' } },
    ]);
  });
});

describe('a test of JUnit', () => {
  test('lists ten findings of thousands, the gravest first, and says how many there are', async () => {
    const first = company.findings.find(({ rule }) => rule === 'C01')!;
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...first,
      severity: index === 2999 ? ('critical' as const) : ('low' as const),
    }));
    const found = caseNamed(parsed(await written(junit, company, many)), `askfirst.device.${first.device}`, 'C01')?.children[0];
    const lines = found?.text.split('\n') ?? [];
    expect(lines[0]).toBe('3,000 findings (critical 1, low 2,999)');
    expect(lines[1]).toMatch(/^\[critical\]/);
    expect(lines.filter((line) => line.startsWith('['))).toHaveLength(10);
    expect(lines[11]).toContain('2,990');
  });

  test('of what was not handed in is skipped', async () => {
    const document = { ...company, registers: [], summary: { ...company.summary, recipients: null } };
    const root = parsed(await written(junit, document, []));
    for (const rule of ['D07', 'R06'])
      expect(caseNamed(root, 'askfirst.general', rule)?.children.map(({ name }) => name)).toEqual(['skipped']);
    expect(caseNamed(root, 'askfirst.general', 'C15')?.children).toEqual([]);
  });
});
