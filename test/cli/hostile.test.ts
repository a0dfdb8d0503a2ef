import path from 'node:path';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { outputFormats } from '../../src/model/output-format.ts';
import { checks, expectHarmless } from './harmless.ts';
import { evilDevices, evilInputs, hostileEstate, names } from './hostile-estate.ts';
import { askfirst, folderOf, type Outcome, type ReportDocument, reportIn } from './program.ts';

const evil = hostileEstate();
const args = ['audit', ...evilInputs, '--as-of', '2026-11-01', '--verbose', '--on-incomplete', 'warn'];

describe.each([
  ['full', ['--privacy', 'full', '--purpose', 'x\u001b[2J\n::error::purpose'], outputFormats],
  ['masked', [], ['json', 'markdown']],
] as const)('a hostile company under --privacy %s', (level, privacy, formats) => {
  const files = folderOf();
  const at = (name: string) => path.join(files, name);
  let outcome: Outcome;
  let report: ReportDocument;
  beforeAll(async () => {
    const outputs = [...formats.map((format) => `${format}=${at(format)}`), `markdown=${at('r\u001b[31m.md')}`, 'text'];
    outcome = await askfirst([...args, ...outputs.flatMap((output) => ['-o', output]), ...privacy], { cwd: evil });
    report = reportIn(readFileSync(at('json'), 'utf8'));
  }, 60_000);

  test('is audited to the end', () => {
    expect(outcome.code, outcome.stderr).toBe(1);
    expect(report.devices.length).toBe(evilDevices);
    expect(report.execution.status).toBe('incomplete');
  });

  test('writes nothing on the terminal that it or a CI log would obey', () => {
    expectHarmless(outcome.stdout);
    expectHarmless(outcome.stderr);
    expect(outcome.stdout).toContain('D-1');
    expect(outcome.stderr).not.toBe('');
  });

  test.each(formats)('stays text in %s', async (format) => {
    const bytes = readFileSync(at(format));
    expect(bytes.length).toBeGreaterThan(0);
    expect(checks, `test/cli/harmless.ts says what the format ${format} is held against`).toHaveProperty(format);
    await checks[format]!(bytes);
  });

  test('keeps every table of the Markdown in shape and lets no markup through', () => {
    const document = readFileSync(at('markdown'), 'utf8');
    expect(document).not.toMatch(/<img|<script|<b>|\]\(javascript|!\[x\]|\*\*bold/);
    expect(document).not.toMatch(/https?:\/\//);
    let columns = 0;
    for (const line of document.split('\n')) {
      const cells = line.startsWith('|') ? line.split('|').length : 0;
      if (columns > 0 && cells > 0) expect(cells, line.slice(0, 300)).toBe(columns);
      columns = cells;
    }
  });

  test('has the names in JSON as they were sent, or none of them', () => {
    const contacts = new Set(report.findings.map(({ contact }) => contact));
    if (level === 'full') {
      for (const name of [names.escape, names.html, names.formula, names.github, names.azure, names.bidi, names.long, names.nul])
        expect(contacts).toContain(name);
      expect(contacts).toContain('x\n::error::planted');
    } else for (const name of Object.values(names)) expect(contacts).not.toContain(name);
  });
});

test.each<[string, string]>([
  ['text', 'a\u001b[2J'],
  ['json', '{"a":"##[error]x"}'],
  ['ndjson', '{"a":1}\n{"a'],
  ['markdown', 'a <b>'],
  ['html', '<p>\u202e</p>'],
  ['html', '<p><img/></p>'],
  ['html', '<p onclick="x">y</p>'],
  ['html', '<a href="javascript:x">y</a>'],
  ['csv', "a,'=HYPERLINK(x)\r\n=1,b\r\n"],
  ['junit', '<a>&x;</a>'],
  ['sarif', '{"a":"\u009b"}'],
  ['gitlab', '[1'],
  ['github', '::warning title=a::b ::stop-commands::x'],
  ['github', '::stop-commands::x'],
])('a violation planted in %s is found: %j', (format, text) => {
  expect(() => checks[format]!(Buffer.from(text))).toThrow(/./s);
});

test('the same company is inspected without a word the terminal would obey', async () => {
  for (const more of [[], ['--lang', 'de'], ['-o', 'json', '--contacts', '--privacy', 'full', '--purpose', 'x']]) {
    const { code, stdout, stderr } = await askfirst(['inspect', ...evilInputs.filter((input) => !/^-[rd]$/.test(input)), ...more], {
      cwd: evil,
    });
    expect(code).toBe(3);
    expectHarmless(stdout);
    expectHarmless(stderr);
    if (more[0] === '-o') expect((JSON.parse(stdout) as { files: unknown[] }).files.length).toBe(evilDevices + 1);
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
