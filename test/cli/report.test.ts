import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { severities } from '../../src/model/verdict.ts';
import { acme, acmeAudit, askfirst, type ReportDocument, reportIn, root } from './program.ts';

let report: ReportDocument;
beforeAll(async () => {
  const { stdout } = await askfirst([...acmeAudit, '-o', 'json', '--privacy', 'full', '--purpose', 'test']);
  report = reportIn(stdout);
});

function counted<T>(items: readonly T[], by: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[by(item)] = (counts[by(item)] ?? 0) + 1;
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('the figures of a report', () => {
  test('by severity and by rule are those of its findings', () => {
    const { findings, summary, devices } = report;
    expect(counted(findings, ({ severity }) => severity)).toEqual(summary.findings);
    expect(counted(findings, ({ rule }) => rule)).toEqual(summary.rules);
    for (const { id, rules } of devices) {
      expect(
        counted(
          findings.filter((finding) => finding.device === id),
          ({ rule }) => rule,
        ),
      ).toEqual(rules);
    }
  });

  test('of verdicts are those of the numbers the findings name', () => {
    const subjects = report.findings.filter(({ number }) => number !== null);
    for (const verdict of ['uncovered', 'unverified', 'exempt'] as const) {
      const numbers = new Set(subjects.filter((finding) => finding.verdict === verdict).map(({ device, number }) => `${device} ${number}`));
      expect(numbers.size, verdict).toBe(report.summary.exposures[verdict]);
      for (const { id, exposures } of report.devices) {
        expect(
          [...numbers].filter((one) => one.startsWith(`${id} `)),
          `${id} ${verdict}`,
        ).toHaveLength(exposures[verdict]);
      }
    }
  });

  test('give a number on a device one verdict', () => {
    const verdicts = new Map<string, Set<string | null>>();
    for (const { device, number, verdict } of report.findings) {
      const key = `${device} ${number}`;
      verdicts.set(key, (verdicts.get(key) ?? new Set()).add(verdict));
    }
    expect([...verdicts].filter(([, set]) => set.size > 1)).toEqual([]);
  });

  test('of the company are the sums of its devices', () => {
    const { devices, summary } = report;
    const names = Object.keys(summary.exposures) as (keyof typeof summary.exposures)[];
    for (const name of names) expect(sum(devices.map(({ exposures }) => exposures[name])), name).toBe(summary.exposures[name]);
    for (const view of ['strict', 'middle', 'lenient'] as const) {
      expect(sum(devices.map(({ views }) => views[view].uncovered))).toBe(summary.views[view].uncovered);
      expect(devices.filter(({ views }) => views[view].uncovered > 0)).toHaveLength(summary.views[view].leaking);
    }
    expect(sum(devices.map(({ contacts }) => contacts))).toBe(summary.contacts);
    expect(sum(devices.map((device) => device.private))).toBe(summary.private);
    const leaking = devices.filter(({ exposures }) => exposures.uncovered > 0);
    expect(devices.filter((device) => device.leaking)).toEqual(leaking);
    expect(summary.devices).toEqual({
      total: devices.length,
      leaking: leaking.length,
      leakingAssumed: leaking.filter(({ assumed }) => assumed).length,
      incomplete: devices.filter(({ complete }) => !complete).length,
      inInventory: devices.filter(({ inInventory }) => inInventory).length,
      withExport: new Set(report.execution.inputs.flatMap(({ device }) => device ?? [])).size,
    });
    const assumed = devices.filter((device) => device.assumed);
    expect(sum(assumed.map(({ exposures: e }) => e.covered + e.uncovered + e.unverified + e.otherBasis))).toBe(summary.assumedExposures);
  });

  test('of contacts and records are those of the inputs', () => {
    const { inputs } = report.execution;
    const records = (role: string) => sum(inputs.filter((input) => input.role === role).map((input) => input.records));
    expect(records('address-book')).toBe(report.summary.contacts + report.summary.private);
    expect(records('register')).toBe(report.summary.registerRecords);
    expect(records('inventory')).toBe(report.devices.length);
    for (const { id, contacts, private: dropped } of report.devices) {
      expect(sum(inputs.filter(({ device }) => device === id).map((input) => input.records)), id).toBe(contacts + dropped);
    }
  });

  test('lead to the decision', () => {
    const grave = severities.slice(0, severities.indexOf('medium') + 1);
    const failed = grave.some((severity) => report.summary.findings[severity] > 0);
    const lost = report.execution.inputs.some(({ problems }) => problems.some(({ level }) => level === 'lost'));
    expect({ failed, lost }).toEqual({ failed: true, lost: false });
    expect(report.execution.status).toBe('complete');
    expect(report.decision).toEqual({ outcome: 'fail', failOn: 'medium', exitCode: 1 });
  });
});

test('the inputs are named with size and hash, each file once', () => {
  const books = readdirSync(path.join(acme, 'phones'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.vcf'));
  const lists = ['devices.csv', 'register.csv', 'recipients.csv', 'policy.yaml', 'askfirst.yaml', 'verzeichnis.csv'];
  const files = [...lists, ...books.map((book) => path.join('phones', book))].map((file) => {
    const bytes = readFileSync(path.join(acme, file));
    return `${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`;
  });
  const read = report.execution.inputs.filter(({ role }) => role !== 'evidence');
  expect(read.map(({ bytes, sha256 }) => `${bytes} ${sha256}`).toSorted()).toEqual(files.toSorted());
});

test('every finding stands at a line of its address book or list of recipients that holds its number, or at its inventory row', () => {
  for (const { source, number, rule } of report.findings) {
    expect(existsSync(path.join(root, source!.path)), `${rule} ${source!.path}`).toBe(true);
    if (number === null || source!.path.includes('ACME-007')) continue;
    const lines = readFileSync(path.join(root, source!.path), 'latin1').split(/\r?\n(?! )/);
    const line = lineAt(lines, source!.line);
    expect(line, `${rule} ${source!.path}:${source!.line}`).toMatch(rule === 'D07' ? /^\+?[\d -]+;/ : /TEL/);
    expect(line.replace(/\D/g, '')).toContain(number.replace(/\D/g, '').slice(-2));
  }
});

/** A whole line by where it begins; `lines` may hold folded ones, which take several. */
function lineAt(lines: readonly string[], wanted: number): string {
  let at = 1;
  for (const line of lines) {
    if (at === wanted) return line;
    at += line.split('\n').length;
  }
  return '';
}

test('every record a finding rests on is a row of the register about its number, or about the other one it names', () => {
  const rows = readFileSync(path.join(acme, 'register.csv'), 'utf8').split('\r\n');
  for (const { record, number, rule, args } of report.findings) {
    if (record === null) continue;
    const about = rule === 'C10' || rule === 'C11' ? String(args['number']) : number!;
    expect(rows[record.line - 1]!.replace(/\D/g, ''), `${rule} line ${record.line}`).toContain(about.slice(-7));
  }
});

test('findings have ids of their own, and stand in the order of their devices', () => {
  expect(new Set(report.findings.map(({ id }) => id)).size).toBe(report.findings.length);
  const order = report.devices.map(({ id }) => id);
  const positions = report.findings.map(({ device }) => (device === null ? order.length : order.indexOf(device)));
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
});

describe('the published schema', () => {
  test('refuses members it does not name, at every level', async () => {
    const { code, stdout } = await askfirst(['schema', 'report']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object', additionalProperties: false });
    expect(stdout.match(/"type": "object"/g)!.length).toBeGreaterThan(10);
  });

  const page = path.join(root, 'docs/report.schema.json');
  test.skipIf(!existsSync(page))('is the one in docs/', async () => {
    expect((await askfirst(['schema', 'report'])).stdout).toBe(readFileSync(page, 'utf8'));
  });
});
