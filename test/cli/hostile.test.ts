import path from 'node:path';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { day } from './estate.ts';
import { evilNames, hostileEstate, names } from './hostile-estate.ts';
import { askfirst, folderOf, type Outcome, type ReportDocument, reportIn } from './program.ts';

const evil = hostileEstate();
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff]/u;
const args = ['audit', 'phones', '-r', 'register.csv', '-d', 'devices.csv', ...day, '--verbose', '--on-incomplete', 'warn'];

function expectHarmless(text: string): void {
  expect(text.split('\n').filter((line) => controls.test(line))).toEqual([]);
  expect(text.split('\n').filter((line) => /^\s*::|##vso\[|##teamcity\[|##\[/.test(line))).toEqual([]);
}

describe.each([
  ['full', ['--privacy', 'full', '--purpose', 'x\u001b[2J\n::error::purpose']],
  ['masked', []],
])('a hostile company under --privacy %s', (level, privacy) => {
  const files = folderOf();
  const at = (name: string) => path.join(files, name);
  let outcome: Outcome;
  let report: ReportDocument;
  beforeAll(async () => {
    const outputs = ['-o', `json=${at('r.json')}`, '-o', `markdown=${at('r.md')}`, '-o', `markdown=${at('r\u001b[31m.md')}`, '-o', 'text'];
    outcome = await askfirst([...args, ...outputs, ...privacy], { cwd: evil });
    report = reportIn(readFileSync(at('r.json'), 'utf8'));
  });

  test('is audited to the end', () => {
    expect(outcome.code, outcome.stderr).toBe(1);
    expect(report.devices.length).toBe(evilNames.length + 3);
    expect(report.execution.status).toBe('incomplete');
  });

  test('writes nothing on the terminal that it or a CI log would obey', () => {
    expectHarmless(outcome.stdout);
    expectHarmless(outcome.stderr);
    expect(outcome.stdout).toContain('D-1');
    expect(outcome.stderr).not.toBe('');
  });

  test('keeps every table of the Markdown in shape and lets no markup through', () => {
    const document = readFileSync(at('r.md'), 'utf8');
    expectHarmless(document);
    expect(document).not.toMatch(/<img|<script|<b>|\]\(javascript|!\[x\]|\*\*bold/);
    expect(document).not.toMatch(/https?:\/\//);
    let columns = 0;
    for (const line of document.split('\n')) {
      const cells = line.startsWith('|') ? line.split('|').length : 0;
      if (columns > 0 && cells > 0) expect(cells, line.slice(0, 300)).toBe(columns);
      columns = cells;
    }
  });

  test('has JSON that the schema accepts and that holds no raw control character', () => {
    expect(readFileSync(at('r.json'), 'utf8')).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
    const contacts = new Set(report.findings.map(({ contact }) => contact));
    if (level === 'full') {
      for (const name of [names.escape, names.html, names.formula, names.github, names.bidi, names.long, names.nul])
        expect(contacts).toContain(name);
      expect(contacts).toContain('x\n::error::planted');
    } else for (const name of Object.values(names)) expect(contacts).not.toContain(name);
  });
});

test('the same company is inspected without a word the terminal would obey', async () => {
  for (const more of [[], ['--lang', 'de'], ['-o', 'json', '--contacts', '--privacy', 'full', '--purpose', 'x']]) {
    const { code, stdout, stderr } = await askfirst(['inspect', 'phones', 'register.csv', 'devices.csv', ...more], { cwd: evil });
    expect(code).toBe(3);
    if (more[0] !== '-o') expectHarmless(stdout);
    else expect((JSON.parse(stdout) as { files: unknown[] }).files.length).toBe(evilNames.length + 3);
    expectHarmless(stderr);
  }
});

test.concurrent.each([
  ['audit', '\u001b[2J\n::error::gone'],
  ['audit', 'phones', '-r', '\u001b[2J::x'],
  ['audit', 'phones', '-o', '\n::x=\u001b'],
  ['audit', 'phones', '--as-of', '\u202e::x'],
  ['\n::error::command'],
  ['--\n::error::option'],
  ['rules', '\u009b31m'],
])('an error repeats %j only where it does no harm', async (...wrong) => {
  for (const language of ['en', 'de']) {
    const { code, stdout, stderr } = await askfirst([...wrong, '--lang', language], { cwd: evil });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expectHarmless(stderr);
    expect(stderr.split('\n')).toHaveLength(3);
  }
});
