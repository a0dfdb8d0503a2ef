import { expect, test } from 'vitest';
import { SavedFindings } from '../../../src/commands/saved/findings.ts';
import type { FindingLines, Report } from '../../../src/model/report.ts';
import { rules } from '../../../src/rules/index.ts';

const ruleOf = (subject: string) => rules.find((rule) => rule.subject === subject)!;
const [device, exposure, number, recipient, register] = ['device', 'exposure', 'number', 'recipient', 'register'].map(ruleOf) as [
  (typeof rules)[number],
  ...(typeof rules)[number][],
];

function finding(rule: (typeof rules)[number] | undefined, on: string | null): string {
  const about = { rule: rule!.id, severity: 'low', verdict: null, device: on, number: null, contact: null, source: null };
  return JSON.stringify({ id: '0123456789abcdef', ...about, alsoAt: [], record: null, args: rule!.example, message: 'x' });
}

/** A report of devices A, B and C that counts these findings. */
function reportOf(lines: readonly string[]): Pick<Report, 'devices' | 'summary'> {
  const counted: Record<string, number> = {};
  for (const line of lines) {
    const { rule } = JSON.parse(line) as { rule: string };
    counted[rule] = (counted[rule] ?? 0) + 1;
  }
  const counts = { critical: 0, high: 0, medium: 0, low: lines.length, info: 0 };
  return { devices: ['A', 'B', 'C'].map((id) => ({ id })), summary: { findings: counts, rules: counted } } as unknown as Report;
}

function read(lines: readonly string[]): FindingLines {
  const saved = new SavedFindings('r.json', undefined);
  lines.forEach((line, at) => saved.addLine(line, at + 6));
  return saved.finish(reportOf(lines));
}

const linesIn = (chunks: Iterable<Uint8Array>): string[] =>
  Buffer.concat([...chunks])
    .toString()
    .split(',\n')
    .slice(0, -1);

test('findings go into the section of their device, else of what their rule is about', () => {
  const lines = [
    finding(device, 'A'),
    finding(exposure, 'A'),
    finding(exposure, 'C'),
    finding(number, null),
    finding(recipient, null),
    finding(recipient, null),
    finding(register, null),
  ];
  const found = read(lines);
  expect([0, 1, 2].map((index) => linesIn(found.ofDevice(index)).length)).toEqual([2, 0, 1]);
  expect(linesIn(found.ofNumbers())).toEqual([lines[3]]);
  expect(linesIn(found.ofRecipients())).toEqual(lines.slice(4, 6));
  expect(linesIn(found.ofNoDevice())).toEqual([lines[6]]);
  expect(linesIn(found.all())).toEqual(lines);
});

test.each([[[]], [[finding(register, null)]], [[finding(recipient, null)]], [[finding(number, null)]], [[finding(exposure, 'B')]]])(
  'sections may be empty: %#',
  (lines: string[]) => {
    const found = read(lines);
    const parts = [found.ofDevice(0), found.ofDevice(1), found.ofDevice(2), found.ofNumbers(), found.ofRecipients(), found.ofNoDevice()];
    expect(parts.flatMap(linesIn)).toEqual(lines);
    expect(linesIn(found.ofDevice(1))).toHaveLength(lines[0]?.includes('"device":"B"') ? 1 : 0);
    expect(linesIn(found.ofNoDevice())).toHaveLength(lines[0]?.includes(`"${register!.id}"`) ? 1 : 0);
  },
);

test.each([
  ['a device again', [finding(device, 'A'), finding(device, 'B'), finding(device, 'A')]],
  ['a device behind what is about none', [finding(register, null), finding(device, 'A')]],
  ['numbers behind recipients', [finding(recipient, null), finding(number, null)]],
  ['a number on no device', [finding(exposure, null)]],
  ['a register on a device', [finding(register, 'A')]],
  ['devices in another order', [finding(device, 'B'), finding(device, 'A')]],
  ['a device that there is not', [finding(device, 'D')]],
])('%s does not fit', (_, lines) => {
  expect(() => read(lines)).toThrow(expect.objectContaining({ code: 'report-invalid' }));
});

test('values that make no message of the rule do not fit', () => {
  const made = rules.flatMap((rule) => {
    try {
      rule.message.en({});
      return [];
    } catch {
      return [rule];
    }
  });
  for (const rule of made) {
    const line = finding(rule, rule.subject === 'exposure' || rule.subject === 'device' ? 'A' : null);
    const saved = new SavedFindings('r.json', undefined);
    expect(() => saved.addLine(JSON.stringify({ ...(JSON.parse(line) as object), args: {} }), 7)).toThrow(
      expect.objectContaining({ code: 'report-invalid', facts: expect.objectContaining({ line: 7, key: 'args' }) }),
    );
  }
  expect(made.length).toBeGreaterThan(0);
});

test('as many findings are read as the report counts, by severity and rule', () => {
  const saved = new SavedFindings('r.json', 'de');
  saved.addLine(finding(device, 'A'), 6);
  expect(() => saved.finish(reportOf([]))).toThrow(expect.objectContaining({ code: 'report-counts' }));
  const other = new SavedFindings('r.json', undefined);
  other.addLine(finding(device, 'A'), 6);
  expect(() => other.finish(reportOf([finding(exposure, 'A')]))).toThrow(expect.objectContaining({ code: 'report-counts' }));
});
