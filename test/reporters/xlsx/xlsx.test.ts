import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { withVisibleControls } from '../../../src/lib/escape/controls.ts';
import { languages } from '../../../src/lib/text.ts';
import type { Finding } from '../../../src/model/report.ts';
import { privacyNotice } from '../../../src/reporters/privacy.ts';
import { engagementWords } from '../../../src/reporters/words/engagement.ts';
import { wordsIn } from '../../../src/reporters/words/words.ts';
import { sheetColumns, sheetNames, sheetWords } from '../../../src/reporters/words/xlsx.ts';
import { xlsx } from '../../../src/reporters/xlsx/xlsx.ts';
import { acme, type ReportDocument, reportIn } from '../../cli/program.ts';
import { hostile } from '../../lib/hostile.ts';
import { reportOf, wordingIn } from '../saved.ts';
import { type ReadSheet, sheetsIn, tableOf } from './sheets.ts';

const saved = reportIn(readFileSync(path.join(acme, 'expected/report.json'), 'utf8'));
const engagement = {
  ...saved.run.engagement,
  commissioner: 'Geschäftsleitung',
  auditor: null,
  owners: { contacts: 'Vertrieb', devices: null, registers: 'Marketing' },
  dueDays: { critical: 1, high: 2, medium: 3, low: 4, info: 5 },
};
const document: ReportDocument = { ...saved, run: { ...saved.run, engagement } };

async function written(report: ReportDocument, language: 'de' | 'en', findings?: readonly Finding[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of xlsx.render(reportOf(report, findings), wordingIn(language))) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

describe.each(languages)('the action list in %s', (language) => {
  const words = wordsIn(language);
  const named = (name: keyof typeof sheetColumns): string => sheetColumns[name][language];
  let sheets: ReadSheet[];
  beforeAll(async () => {
    sheets = await sheetsIn(await written(document, language));
  });
  const sheet = (name: keyof typeof sheetNames): ReadSheet => sheets.find((one) => one.name === sheetNames[name][language])!;

  test('has its sheets in their order', () => {
    expect(sheets.map(({ name }) => name)).toEqual(Object.values(sheetNames).map((name) => name[language]));
  });

  test.each(['uncovered', 'unverified'] as const)('has one row for each number that is %s, whatever was found about it', (verdict) => {
    const rows = tableOf(sheet(verdict));
    const findings = document.findings.filter((one) => one.verdict === verdict);
    expect(rows).toHaveLength(document.summary.exposures[verdict]);
    expect(findings.length).toBeGreaterThan(rows.length);
    const others = rows.flatMap((row) => (row[named('others')] === '' ? [] : row[named('others')]!.split('; ')));
    expect(rows.length + others.length).toBe(findings.length);
    const ids = new Set(findings.map(({ id }) => id));
    for (const row of rows) expect(ids.delete(row[named('id')]!)).toBe(true);
  });

  test('leads with the gravest finding, its action, its owner and its day, and leaves the day of completion blank', () => {
    const { rows } = sheet('uncovered');
    const column = Object.keys(tableOf(sheet('uncovered'))[0]!).indexOf.bind(Object.keys(tableOf(sheet('uncovered'))[0]!));
    const [first] = tableOf(sheet('uncovered'));
    const finding = document.findings.find(({ id }) => id === first![named('id')])!;
    expect(finding.severity).toBe('critical');
    expect(first).toMatchObject({
      [named('device')]: finding.device,
      [named('number')]: finding.number,
      [named('contact')]: finding.contact,
      [named('severity')]: words.severities.critical,
      [named('owner')]: 'Vertrieb',
      [named('due')]: '2026-11-02',
      [named('done')]: '',
    });
    expect(rows[1]![column(named('due'))]!.kind).toBe('date');
    expect(rows[1]![column(named('number'))]!.kind).toBe('text');
    expect(rows[1]![column(named('line'))]).toMatchObject({ kind: 'number', text: String(finding.source!.line) });
  });

  test('has every device, with an action for each finding about the device itself', () => {
    const rows = tableOf(sheet('devices'));
    const actions = document.findings.filter(({ device, verdict }) => device !== null && verdict === null);
    expect(new Set(rows.map((row) => row[named('device')]))).toEqual(new Set(document.devices.map(({ id }) => id)));
    expect(rows.filter((row) => row[named('rule')] !== '')).toHaveLength(actions.length);
    expect(rows.every((row) => row[named('rule')] === '' || row[named('owner')] === sheetWords.nobody[language])).toBe(true);
  });

  test('has what else calls for an action, and no mere note', () => {
    const rows = tableOf(sheet('further'));
    const ids = new Set(rows.map((row) => row[named('id')]));
    const wanted = document.findings.filter(
      ({ device, verdict, severity }) =>
        (verdict === 'otherBasis' || severity !== 'info') && (device === null || (verdict !== null && !verdict.startsWith('un'))),
    );
    for (const { id, rule } of wanted.filter((one) => one.rule !== 'C13')) expect(ids, rule).toContain(id);
    expect(rows.find((row) => row[named('rule')] === 'R06')).toMatchObject({ [named('owner')]: 'Marketing' });
  });

  test('lists what was not read before what was read with reservations', () => {
    const problems = document.execution.inputs.flatMap((input) => input.problems.map(({ level }) => level));
    const kinds = tableOf(sheet('unread')).map((row) => row[named('level')]);
    expect(kinds).toEqual(problems.toSorted((a, b) => (a < b ? -1 : 1)).map((level) => sheetWords[level][language]));
  });

  test('says who ordered the audit, what is not given, and every file with its hash', () => {
    const told = new Map(sheet('overview').rows.map((row) => [row[0]?.text, row[1]?.text]));
    expect(told.get(engagementWords.commissioner[language])).toBe('Geschäftsleitung');
    expect(told.get(engagementWords.auditor[language])).toBe(engagementWords.missing[language]);
    expect(told.get(sheetWords.asOf[language])).toBe('2026-11-01');
    const hashes = sheet('method').rows.flatMap((row) => row.filter((cell) => /^[0-9a-f]{64}$/.test(cell?.text ?? '')));
    expect(hashes.map((cell) => cell!.text)).toEqual(document.execution.inputs.map(({ sha256 }) => sha256));
  });
});

test.each(languages)('warns where names and numbers stand in full, in %s', async (language) => {
  const run = { ...document.run, privacy: 'full' as const };
  const sheets = await sheetsIn(await written({ ...document, run }, language));
  const texts = sheets.map(({ name, rows }) => [name, rows.flatMap((row) => row.map((cell) => cell?.text))] as const);
  const warned = texts.filter(([, said]) => said.includes(privacyNotice(run, language)!.text)).map(([name]) => name);
  expect(warned).toEqual([sheetNames.overview[language], sheetNames.method[language]]);
});

test('the same report gives the same bytes', async () => {
  const once = await written(document, 'de');
  expect(Buffer.compare(once, await written(document, 'de'))).toBe(0);
});

test('hostile texts are cells of type text that read as they were', async () => {
  const names = [...hostile, '_x0041_', '_x005F_x0041_', '=1+1', ' \u00a0edge ', '😀'];
  const first = document.findings.find(({ verdict }) => verdict === 'uncovered')!;
  const findings = names.map((name, line): Finding => ({ ...first, contact: name, source: { path: 'a', line } }));
  const sheets = await sheetsIn(await written(document, 'en', findings));
  const sheet = sheets.find(({ name }) => name === sheetNames.uncovered.en)!;
  const cells = sheet.rows.slice(1).map((row) => row[2]);
  expect(cells.map((cell) => cell?.text ?? '')).toEqual(names.map((name) => withVisibleControls(name)));
  for (const cell of cells) expect(cell === undefined || (cell.kind === 'text' && !cell.formula)).toBe(true);
});
