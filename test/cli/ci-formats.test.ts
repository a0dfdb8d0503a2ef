import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/text.ts';
import { severities } from '../../src/model/verdict.ts';
import { commandsIn } from '../reporters/ci/runner.ts';
import { runIn } from '../reporters/ci/sarif.ts';
import { every, parsed } from '../reporters/ci/xml.ts';
import { faults } from '../reporters/schemas/schemas.ts';
import { acmeAudit } from './program.ts';
import { type Issue, rebuilt, type Written, written } from './written.ts';

describe.each(languages)('the fixture company in %s', (language) => {
  let company: Written;
  beforeAll(async () => {
    company = await written([...acmeAudit, '--lang', language]);
  });

  test('has NDJSON that holds the JSON report, member by member', () => {
    expect(company.code).toBe(1);
    expect(rebuilt(company.text('ndjson'))).toEqual(company.json);
  });

  test('has a Code Quality report of all findings, in the language of the run', () => {
    const issues = JSON.parse(company.text('gitlab')) as Issue[];
    expect(faults('gitlab-code-quality.schema.json', issues)).toEqual([]);
    expect(issues.map(({ fingerprint }) => fingerprint)).toEqual(company.json.findings.map(({ id }) => id));
    const grades = ['blocker', 'critical', 'major', 'minor', 'info'];
    const counted = grades.map((grade) => issues.filter(({ severity }) => severity === grade).length);
    expect(counted).toEqual(severities.map((severity) => company.json.summary.findings[severity]));
    expect(issues[0]?.location).toEqual({ path: 'fixtures/acme/devices.csv', lines: { begin: 2 } });
    expect(issues[0]?.description).toMatch({ en: /full contact access/, de: /vollen Kontaktzugriff/ }[language]);
    expect(issues.every(({ description }, index) => description.endsWith(company.json.findings[index]!.message))).toBe(true);
  });

  test('has annotations, the gravest ten of each kind and one with the figures', () => {
    const commands = commandsIn(company.text('github'));
    expect(company.text('github').trimEnd().split('\n')).toHaveLength(commands.length);
    const of = (kind: string): typeof commands => commands.filter(({ name }) => name === kind);
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([10, 10, 1]);
    for (const { properties } of of('error')) expect(properties['title']).toMatch({ en: /\(critical\)$/, de: /\(kritisch\)$/ }[language]);
    expect(
      of('error')
        .slice(0, 3)
        .map(({ properties }) => properties['title']?.slice(0, 3)),
    ).toEqual(['D01', 'D02', 'D01']);
    expect(commands.at(-1)?.data).toContain({ en: 'critical 16, high 48', de: 'kritisch 16, hoch 48' }[language]);
  });

  test('has SARIF that its schema accepts, with every finding as a result of a rule at its place', () => {
    const log = JSON.parse(company.text('sarif')) as unknown;
    expect(faults('sarif-schema-2.1.0.json', log)).toEqual([]);
    const { tool, results, artifacts, logicalLocations, properties, invocations, language: said } = runIn(log);
    const { findings, execution, summary, devices } = company.json;
    expect(said).toBe(language);
    expect(results.map(({ partialFingerprints }) => partialFingerprints['askfirst/v1'])).toEqual(findings.map(({ id }) => id));
    expect(properties.findings).toEqual(summary.findings);
    expect(invocations).toMatchObject([{ executionSuccessful: true, exitCode: 1 }]);
    expect(logicalLocations.map(({ fullyQualifiedName }) => fullyQualifiedName)).toEqual(devices.map(({ id }) => id));
    expect(artifacts.map(({ hashes }) => hashes?.['sha-256'])).toEqual(
      execution.inputs.map(({ role, sha256 }) => (role === 'evidence' ? undefined : sha256)),
    );
    for (const [index, result] of results.entries()) {
      const { rule, severity, device, source, record, alsoAt, message } = findings[index]!;
      expect(tool.driver.rules[result.ruleIndex]?.id).toBe(rule);
      expect(result).toMatchObject({ ruleId: rule, properties: { severity } });
      expect(result.message.text.endsWith(message)).toBe(true);
      const [{ physicalLocation, logicalLocations: where } = { physicalLocation: undefined }] = result.locations;
      expect(physicalLocation?.region?.startLine).toBe(source?.line === 0 ? undefined : source?.line);
      expect(artifacts[physicalLocation!.artifactLocation.index!]?.location.uri).toBe(physicalLocation!.artifactLocation.uri);
      expect(where?.[0] && logicalLocations[where[0].index]?.fullyQualifiedName).toBe(device ?? undefined);
      expect(result.relatedLocations?.length ?? 0).toBe(alsoAt.length + (record === null ? 0 : 1));
    }
  });

  test('has SARIF whose rules are told as GitHub sorts them, asking told with what goes for it', () => {
    const { rules } = runIn(JSON.parse(company.text('sarif'))).tool.driver;
    const graded = new Map(
      rules.map(({ id, properties, defaultConfiguration }) => [id, [properties['security-severity'], defaultConfiguration.level]]),
    );
    expect(graded.get('C02')).toEqual(['9.5', 'error']);
    expect(graded.get('D04')).toEqual(['5.5', 'warning']);
    expect(graded.get('C14')).toEqual([undefined, 'note']);
    const { help } = rules.find(({ id }) => id === 'C01')!;
    for (const text of [help.text, help.markdown]) expect(text).toContain('§ 7 UWG');
  });

  test('has a JUnit report that fails by rule and device where the threshold is reached, and nowhere else', () => {
    const root = parsed(company.text('junit'));
    const { findings, devices, execution, summary } = company.json;
    const suites = every(root, 'testsuite');
    expect(suites.map(({ attributes }) => attributes['name']).slice(0, -2)).toEqual(devices.map(({ id }) => id));
    for (const { attributes, children } of suites)
      for (const [kind, element] of [
        ['tests', 'testcase'],
        ['failures', 'failure'],
        ['errors', 'error'],
        ['skipped', 'skipped'],
      ] as const)
        expect(children.flatMap((child) => every(child, element))).toHaveLength(Number(attributes[kind]));
    const cases = every(root, 'testcase').map(({ attributes }) => `${attributes['classname']} ${attributes['name']}`);
    expect(new Set(cases).size).toBe(cases.length);
    const grave = findings.filter(({ severity }) => ['critical', 'high', 'medium'].includes(severity));
    expect(every(root, 'failure')).toHaveLength(new Set(grave.map(({ device, rule }) => `${device} ${rule}`)).size);
    const told = [...every(root, 'failure'), ...every(root, 'system-out')].map(
      ({ text }) => /^(\d+) (?:findings?|Befunde?)/.exec(text)?.[1] ?? 0,
    );
    expect(told.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(
      severities.reduce((sum, severity) => sum + summary.findings[severity], 0),
    );
    expect(every(suites.at(-1)!, 'testcase').map(({ attributes }) => attributes['name'])).toEqual(
      execution.inputs.map(({ path: input }) => input),
    );
    expect(suites[0]?.children[0]?.children.find(({ attributes }) => attributes['name'] === 'uncovered')?.attributes['value']).toBe(
      String(devices[0]?.exposures.uncovered),
    );
  });
});
