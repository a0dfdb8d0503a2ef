import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Encoded } from '../../../src/lib/escape/encoded.ts';
import type { Language } from '../../../src/lib/text.ts';
import type { Report } from '../../../src/model/report.ts';
import { type Block, inlines, type Rich } from '../../../src/reporters/document/blocks.ts';
import { documentOf } from '../../../src/reporters/document/document.ts';
import { ticketCaps } from '../../../src/reporters/document/draft.ts';
import { html } from '../../../src/reporters/html/html.ts';
import { rules } from '../../../src/rules/index.ts';
import { acme, type ReportDocument, reportIn } from '../../cli/program.ts';
import { htmlPage, type HtmlPage, spaced } from '../../html-page.ts';
import { hostile } from '../../lib/hostile.ts';
import { reportOf } from '../../report-of.ts';

const golden = { en: 'report.json', de: 'report.de.json' } as const;
const wordingIn = (language: Language) => ({ language, rules, paint: undefined }) as const;

function company(language: Language): ReportDocument {
  return reportIn(readFileSync(path.join(acme, 'expected', golden[language]), 'utf8'));
}

function written(report: Report, language: Language = 'de'): string {
  return Array.from(html.render(report, wordingIn(language)) as Iterable<Encoded>, ({ text }) => text).join('');
}

function pageOf(document: ReportDocument, language: Language = 'de'): HtmlPage {
  return htmlPage(written(reportOf(document), language));
}

function textsOf(block: Block): string[] {
  const plain = (text: Rich): string =>
    inlines(text)
      .map((part) => (typeof part === 'string' ? part : 'strong' in part ? part.strong : 'code' in part ? part.code : part.text))
      .join('');
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'paragraph') return [plain(block.text)];
  return block.kind === 'bullets' ? block.items.map(plain) : [...block.heads, ...block.rows.flat().map(plain)];
}

describe.each(['en', 'de'] as const)('the page of the fixture company in %s', (language) => {
  const page = pageOf(company(language), language);
  const named = (name: string): HtmlPage['elements'] => page.elements.filter((element) => element.name === name);

  test('allows its own style sheet and script by their hashes and nothing else', () => {
    const policy = named('meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src ${hash(page.style)}; script-src ${hash(page.script)}; base-uri 'none'; form-action 'none'`,
    );
    expect(named('style')).toHaveLength(1);
    expect(named('script')).toHaveLength(1);
    const attributes = page.elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^(?:style|src|srcset|on.*)$/.test(name))).toEqual([]);
    expect(page.style).not.toMatch(/url\(|@import/);
  });

  test('has one title, parts to jump to, and a name for every table and column', () => {
    expect(named('html')[0]?.attributes['lang']).toBe(language);
    expect([named('h1').length, named('main').length]).toEqual([1, 1]);
    const ids = page.elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    const targets = page.elements.flatMap(({ name, attributes }) => (name === 'a' ? [attributes['href']] : []));
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target?.slice(1) ?? ''))).toEqual([]);
    const labels = page.elements.flatMap(({ attributes }) => attributes['aria-labelledby']?.split(' ') ?? []);
    expect(labels.filter((label) => !ids.includes(label))).toEqual([]);
    expect(named('caption')).toHaveLength(named('table').length);
    expect(named('th').filter(({ attributes }) => attributes['scope'] === undefined)).toEqual([]);
  });

  test('draws the matrix on its first screen, and the other charts before the tables of devices', () => {
    const places = page.elements.flatMap(({ name, attributes }) => (name === 'svg' ? ['chart'] : (attributes['id'] ?? [])));
    const order = places.filter((place) => ['chart', 'result', 'charts', 'devices'].includes(place));
    expect(order).toEqual(['chart', 'result', 'charts', 'chart', 'chart', 'chart', 'devices']);
  });

  test('says all that the Markdown report says', () => {
    const report = reportOf(company(language));
    const told = [...documentOf(report, wordingIn(language), ticketCaps)].flatMap(textsOf).map(spaced);
    const lacking = told.filter((text) => !page.text.includes(text));
    expect(told.length).toBeGreaterThan(500);
    expect(lacking.filter((text) => !/^…|\b15\b/.test(text))).toEqual([]);
  });
});

describe('a page', () => {
  test('shows what nobody said about the audit as missing', () => {
    const { run, ...rest } = company('de');
    const silent = {
      commissioner: null,
      auditor: null,
      auditorRole: null,
      legalBasis: null,
      worksAgreement: null,
      distribution: [],
      deleteOn: null,
    };
    const page = pageOf({ ...rest, run: { ...run, purpose: null, engagement: { ...run.engagement, ...silent } } });
    expect(page.elements.filter(({ name, attributes }) => name === 'dd' && attributes['class'] === 'missing')).toHaveLength(6);
    expect(page.text).toContain('Verteiler nicht angegeben Zu löschen am nicht angegeben');
    expect(page.text.indexOf('Verteiler: nicht angegeben')).toBeGreaterThan(page.text.indexOf('Art. 33 DSGVO geprüft am'));
  });

  test('of an audit that is not complete says so before its result', () => {
    const report = company('de');
    const [input] = report.execution.inputs;
    const problem = { level: 'lost', line: 12, code: 'unlisted', args: {}, message: 'eine Karte ohne Ende' } as const;
    const execution = { ...report.execution, status: 'incomplete' as const, inputs: [{ ...input!, problems: [problem] }] };
    const { text } = pageOf({
      ...report,
      execution,
      summary: { ...report.summary, devices: { ...report.summary.devices, incomplete: 1 } },
    });
    const places = [
      'Die Prüfung ist UNVOLLSTÄNDIG',
      '1 Stelle wurde nicht gelesen',
      'Zeile 12: eine Karte ohne Ende',
      '7 von 12 Geräten',
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toContain('Alle Eingaben wurden ganz gelesen');
  });

  test('without a register, or with names in full, warns before its result', () => {
    const { run, execution, ...rest } = company('de');
    const inputs = execution.inputs.filter(({ role }) => role !== 'register');
    const { text } = pageOf({ ...rest, run: { ...run, privacy: 'full' }, execution: { ...execution, inputs } });
    const places = ['Kein Register angegeben', 'Dieser Bericht zeigt Namen und Nummern ungekürzt', '7 von 12 Geräten'].map((part) =>
      text.indexOf(part),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('keeps hostile words as text wherever they stand', () => {
    const report = company('en');
    const plain = pageOf(report, 'en');
    const name = (index: number): string => hostile[index % hostile.length]!;
    const engagement = {
      ...report.run.engagement,
      commissioner: name(0),
      auditor: name(15),
      legalBasis: name(16),
      distribution: [...hostile],
    };
    const run = { ...report.run, controller: name(15), purpose: name(10), policy: name(8), engagement };
    const devices = report.devices.map((device, index) => ({ ...device, label: name(index + 15) }));
    const findings = report.findings.map((finding, index) => ({
      ...finding,
      contact: name(index),
      source: { path: name(index), line: 1 },
    }));
    const page = pageOf({ ...report, run, devices, findings }, 'en');
    const risky = (all: HtmlPage): string[] =>
      all.elements.map((one) => one.name).filter((one) => !/^(?:t[rdh]|li|ul|p|span|strong)$/.test(one));
    expect(risky(page)).toEqual(risky(plain));
    expect(page.text).toContain('<img src=x onerror=alert(1)>');
    expect(page.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
  });

  test('of a large audit shows a part, and says how much it leaves out', () => {
    const report = company('de');
    const [device] = report.devices;
    const devices = Array.from({ length: 600 }, (_, index) => ({ ...device!, id: `PHONE-${index + 1}` }));
    const finding = report.findings.find(({ number, severity }) => number !== null && severity === 'critical');
    const findings = devices.slice(0, 3).flatMap(({ id }) => Array.from({ length: 30 }, () => ({ ...finding!, device: id })));
    const source = written(reportOf({ ...report, devices, findings }));
    expect(Buffer.byteLength(source)).toBeLessThan(3_000_000);
    const { elements, text } = htmlPage(source);
    expect(elements.filter(({ attributes }) => attributes['class'] === 'sheet')).toHaveLength(200);
    expect(text).toContain('weitere: 100; alle stehen im JSON-Bericht');
    expect(text).toContain('weitere: 20; alle stehen im JSON-Bericht');
    expect(text).toContain('weitere: 400; alle stehen im JSON-Bericht');
  });
});
