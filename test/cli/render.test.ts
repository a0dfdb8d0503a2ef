import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../src/reporters/index.ts';
import { estate, inside, leaking } from './estate.ts';
import { acmeAudit, askfirst, folderOf, reportIn } from './program.ts';

const folder = folderOf();
const at = (...names: readonly string[]): string => path.join(folder, ...names);
const render = (...args: readonly string[]) => askfirst(['render', ...args]);

beforeAll(async () => {
  for (const lang of ['en', 'de']) await askfirst([...acmeAudit, '--quiet', '--lang', lang, '--report-dir', at(lang)]);
  const report = JSON.parse(readFileSync(at('en', 'askfirst-report.json'), 'utf8')) as object;
  writeFileSync(at('pretty.json'), `\ufeff${JSON.stringify(report, undefined, 2).replaceAll('\n', '\r\n')}`, 'utf16le');
  const sorted = Object.fromEntries(Object.entries(report).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(at('minified.json'), JSON.stringify(sorted));
}, 60_000);

describe('every format of a saved report', () => {
  test.each([
    ['in its own language', 'en/askfirst-report.json', 'en'],
    ['in English from a German one', 'de/askfirst-report.json', 'en'],
    ['in German from one that was formatted and saved as UTF-16', 'pretty.json', 'de'],
  ])('%s has the bytes of the audit itself', async (_, saved, lang) => {
    const to = at(`${saved}-${lang}`.replace('/', '-'));
    const { code, stdout, stderr } = await render(at(saved), '--report-dir', to, '--lang', lang);
    expect({ code, lines: stderr.split('\n').length - 1 }).toEqual({ code: 0, lines: formats.length });
    expect(stdout).toBe(readFileSync(at(lang, 'askfirst-report.txt'), 'utf8'));
    for (const { extension } of formats) {
      const name = `askfirst-report${extension}`;
      expect(readFileSync(path.join(to, name)).equals(readFileSync(at(lang, name))), name).toBe(true);
    }
  });

  test('keeps its own language in JSON, and speaks to people in theirs, where none is asked for', async () => {
    const { stdout } = await render(at('de', 'askfirst-report.json'), '-o', `ndjson=${at('kept.ndjson')}`);
    expect(stdout).toBe(readFileSync(at('en', 'askfirst-report.txt'), 'utf8'));
    expect(readFileSync(at('kept.ndjson'), 'utf8')).toBe(readFileSync(at('de', 'askfirst-report.ndjson'), 'utf8'));
  });

  test('is read with its members in another order', async () => {
    const { code, stdout } = await render(at('minified.json'), '-o', 'json');
    expect({ code, stdout }).toEqual({ code: 0, stdout: readFileSync(at('en', 'askfirst-report.json'), 'utf8') });
  });
});

test('a report with what a rule about exposures says of a whole register is read as any other', async () => {
  const cwd = estate(leaking);
  const { stdout } = await askfirst(['audit', ...inside, '-o', 'json', '-o', 'text=audit.txt'], { cwd });
  expect(reportIn(stdout).findings.some(({ device, rule }) => device === null && rule === 'R05')).toBe(true);
  writeFileSync(path.join(cwd, 'r.json'), stdout);
  const { code, stdout: rendered } = await askfirst(['render', 'r.json'], { cwd });
  expect({ code, rendered }).toEqual({ code: 0, rendered: readFileSync(path.join(cwd, 'audit.txt'), 'utf8') });
});

test('a report that cannot be written ends with 6 and leaves nothing', async () => {
  const before = readdirSync(folder).toSorted();
  const { code, stdout, stderr } = await render(
    at('minified.json'),
    '-o',
    `markdown=${at('nowhere', 'r.md')}`,
    '-o',
    `text=${at('r.txt')}`,
  );
  expect({ code, stdout }).toEqual({ code: 6, stdout: '' });
  expect(stderr).toContain('cannot be written');
  expect(readdirSync(folder).toSorted()).toEqual(before);
});
