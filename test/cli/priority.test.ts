import { beforeAll, describe, expect, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { acmeAudit, askfirst, folderOf, type ReportDocument, reportIn } from './program.ts';

const policy = `name: Hausregel
chosen-by: Dr. Muster
chosen-on: 2026-03-01
reason: Beschluss der Geschäftsleitung
sensitive-labels: [Kunde, Supplier]
priority:
  likelihood: { unknown: 2, limited: 1 }
  evidence-step: 2
  severity: { many-share: 0.55, many-count: 8, sensitive-step: 2 }
  levels:
    - [low, low, low, medium]
    - [low, low, medium, medium]
    - [low, medium, medium, high]
    - [low, medium, high, high]
`;

/** By hand, from the printed report alone: the formula of the run, and the numbers put in. */
function recomputed({ run: { priority } }: ReportDocument, { risk }: ReportDocument['devices'][number]) {
  const { manyShare, manyCount } = priority.severity;
  let severity = 0;
  if (risk.unverified > 0) severity = 1;
  if (risk.uncovered > 0) severity = 2;
  if (risk.uncovered > 0 && (risk.uncovered >= manyCount || risk.uncovered / risk.assessed >= manyShare)) severity = 3;
  if (severity > 0 && risk.sensitive > 0) severity += priority.severity.sensitiveStep;
  if (risk.defeated > 0 || severity > 4) severity = 4;
  const likelihood = Math.min(4, priority.likelihood[risk.reach] + (risk.evidence ? priority.evidence.step : 0));
  return { severity, likelihood, level: severity === 0 ? 'none' : priority.levels[severity - 1]![likelihood - 1] };
}

const words = {
  en: {
    formula: /^- Likelihood by WhatsApp's reach: full (\d), unknown (\d), limited (\d), none (\d)\..* add (\d)/m,
    severity: /^- Severity: .* 3 with ([\d,]+) numbers? or more .* share of ([\d.]+)%/m,
    device: /review priority (\w+)\. Severity \d: (.*)\. Likelihood \d: reach (\w+) \((\d)\)(, traces)?/,
    none: /no review priority/,
    few: /^([\d,]+) of ([\d,]+) assessed numbers? without/,
    many: /^([\d,]+) of ([\d,]+) assessed numbers? withdrawn/,
    sensitive: /sensitive on any of these numbers adds (\d)/,
    labels: /with a sensitive label$/,
    levels: ['low', 'medium', 'high'],
  },
  de: {
    formula:
      /^- Eintrittswahrscheinlichkeit nach dem Zugriff von WhatsApp: voll (\d), unbekannt (\d), begrenzt (\d), keiner (\d)\..* um (\d)/m,
    severity: /^- Schwere: .* 3 ab ([\d.]+) Nummern? .* Anteil von ([\d,]+) %/m,
    device: /Prüfpriorität (\w+)\. Schwere \d: (.*)\. Eintrittswahrscheinlichkeit \d: Zugriff (\w+) \((\d)\)(, Spuren)?/,
    none: /keine Prüfpriorität/,
    few: /^([\d.]+) von ([\d.]+) bewerteten Nummern? ohne/,
    many: /^zu ([\d.]+) von ([\d.]+) bewerteten Nummern? ist/,
    sensitive: /sensible Kennzeichnung an einer dieser Nummern erhöht sie um (\d)/,
    labels: /mit sensibler Kennzeichnung$/,
    levels: ['niedrig', 'mittel', 'hoch'],
  },
} as const;

/** The severity, likelihood and priority of a device from the lines of a Markdown report and its printed matrix. */
function fromLines(markdown: string, id: string, language: 'en' | 'de') {
  const { formula, severity, sensitive, device, few, many, labels, levels } = words[language];
  const line = markdown.split('\n').find((one) => one.startsWith(`- ${id}: `) && device.test(one))!;
  const [, level, reason, , step, traces] = device.exec(line)!;
  const [, manyCount, share] = severity.exec(markdown)!;
  const added = Number(formula.exec(markdown)![5]);
  const likelihood = Math.min(4, Number(step) + (traces ? added : 0));
  const [, uncovered, assessed] = few.exec(reason!) ?? ['', '0', '1'];
  const isMany = Number(uncovered) >= Number(manyCount) || Number(uncovered) / Number(assessed) >= Number(share!.replace(',', '.')) / 100;
  const found = many.test(reason!) ? 4 : Number(uncovered) > 0 ? (isMany ? 3 : 2) : 1;
  const grave = Math.min(4, found + (labels.test(reason!) ? Number(sensitive.exec(markdown)![1]) : 0));
  const row = markdown.split('\n').find((one) => new RegExp(`^\\| ${grave} \\p{L}+ \\|`, 'u').test(one))!;
  const cell = row.split('|')[likelihood + 1]!.trim();
  return { printed: level, computed: levels.find((one) => cell.startsWith(one)), named: cell.includes(id) };
}

describe.each(['acceptance', 'a policy of its own'])('under %s the priority', (name) => {
  const extra: string[] = [];
  let report: ReportDocument;
  const markdown = { en: '', de: '' };
  beforeAll(async () => {
    if (name !== 'acceptance') {
      const file = path.join(folderOf(), 'policy.yaml');
      writeFileSync(file, policy);
      extra.push('--policy', file);
    }
    report = reportIn((await askfirst([...acmeAudit, ...extra, '-o', 'json'])).stdout);
    for (const language of ['en', 'de'] as const)
      markdown[language] = (await askfirst([...acmeAudit, ...extra, '-o', 'markdown', '--lang', language])).stdout;
  });

  test('of every device follows from the JSON report alone', () => {
    expect(report.devices.length).toBe(12);
    expect(new Set(report.devices.map(({ risk }) => risk.level)).size).toBeGreaterThan(2);
    for (const device of report.devices) expect(device.risk, device.id).toMatchObject(recomputed(report, device));
    if (name !== 'acceptance') expect(report.devices.some(({ risk }) => risk.sensitive > 0 && risk.defeated === 0)).toBe(true);
  });

  test('of the estate is that of its most urgent device', () => {
    const ranks = ['none', 'low', 'medium', 'high'];
    const { level, device } = report.summary.risk;
    expect(Math.max(...report.devices.map(({ risk }) => ranks.indexOf(risk.level)))).toBe(ranks.indexOf(level));
    expect(report.devices.find(({ id }) => id === device)!.risk.level).toBe(level);
  });

  test.each(['en', 'de'] as const)('follows from the lines of the report for people (%s)', (language) => {
    const urgent = report.devices.filter(({ risk }) => risk.level !== 'none');
    for (const { id } of urgent) {
      const { printed, computed, named } = fromLines(markdown[language], id, language);
      expect({ id, printed, named }).toEqual({ id, printed: computed, named: true });
    }
    const others = report.devices.filter(({ risk }) => risk.level === 'none');
    expect(others.length).toBeGreaterThan(0);
    for (const { id } of others) expect(markdown[language]).toMatch(new RegExp(`^- ${id}: ${words[language].none.source}`, 'm'));
  });
});
