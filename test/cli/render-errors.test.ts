import { openSync, readFileSync, truncateSync, writeSync, closeSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { eachIsSaid } from './mistakes.ts';
import { acme, askfirst, folderOf } from './program.ts';

const report = readFileSync(path.join(acme, 'expected/report.json'), 'utf8');
const lines = report.split('\n');
const value = JSON.parse(report) as { findings: object[] };
const version = /askfirst-report\/(\d+)\.(\d+)/.exec(report)!;
const [schema, major, minor] = [version[0], Number(version[1]), Number(version[2])];
const firstOfDevices = lines.indexOf('"devices": [');
const files = (text: string) => ({ 'r.json': text, 'folder/x': '' });
const changed = (at: number, from: string, to: string) => files(lines.with(at, lines[at]!.replace(from, to)).join('\n'));
const render = ['render', 'r.json'];
const asWritten = ['as the audit wrote it', 'wie die Prüfung ihn geschrieben hat'] as const;
const named = ['name a report that askfirst audit', 'einen Bericht angeben, den askfirst audit'] as const;

eachIsSaid(
  [
    { what: 'no file', args: ['render', 'none.json'], names: ['none.json'], remedy: ['check the spelling', 'Schreibweise'] as const },
    { what: 'a folder', args: ['render', 'folder'], names: ['folder'], remedy: ['name the file', 'die Datei selbst'] as const },
    { what: 'a text', files: files('Gerät;Nummer\n'), names: ['r.json', '1'], remedy: named },
    { what: 'an empty file', files: files(''), names: ['r.json'], remedy: named },
    {
      what: 'bytes that are no text',
      files: { ...files(''), 'r.json': Buffer.of(0x89, 0x50, 0xff, 0xfe) },
      names: ['r.json'],
      remedy: named,
    },
    {
      what: 'a report cut off within a finding',
      files: files(report.slice(0, report.indexOf('"C02"') + 40)),
      names: ['r.json'],
      remedy: ['run the audit again', 'die Prüfung wiederholen'] as const,
    },
    {
      what: 'a report cut off between its devices',
      files: files(`${lines.slice(0, firstOfDevices + 3).join('\n')}\n`),
      names: ['r.json', String(firstOfDevices + 3)],
      remedy: ['run the audit again', 'die Prüfung wiederholen'] as const,
    },
    {
      what: 'a formatted report cut off',
      files: files(JSON.stringify(value, undefined, 1).slice(0, 5000)),
      names: ['r.json'],
      remedy: ['run the audit again', 'die Prüfung wiederholen'] as const,
    },
    {
      what: 'SARIF',
      files: files('{ "version": "2.1.0", "runs": [] }'),
      names: ['r.json', 'SARIF'],
      remedy: named,
    },
    { what: 'NDJSON', files: files('{"type":"report"}\n{"type":"finding"}\n'), names: ['r.json', 'NDJSON'], remedy: named },
    { what: 'JSON of another kind', files: files('{ "users": [], "+49 171 3920001": 1 }'), names: ['r.json', 'users, …'], remedy: named },
    {
      what: 'a report of the first format',
      files: files(report.replace(schema, 'askfirst-report/1')),
      names: ['r.json', 'askfirst-report/1', schema],
      remedy: ['run the audit again with this version', 'die Prüfung mit dieser Version von askfirst wiederholen'] as const,
    },
    ...[`askfirst-report/${major}.${minor + 1}`, `askfirst-report/${major + 1}`].map((newer) => ({
      what: `a report of ${newer}`,
      files: files(report.replace(schema, newer)),
      names: ['r.json', newer, schema],
      remedy: ['the version of askfirst that wrote it', 'die Version von askfirst verwenden, die ihn geschrieben hat'] as const,
    })),
    {
      what: 'a finding that does not fit',
      files: changed(7, '"verdict":', '"verdikt":'),
      names: ['r.json', '8', 'verdict'],
      remedy: asWritten,
    },
    {
      what: 'a finding of a rule that there is not',
      files: changed(6, /"rule":"\w+"/.exec(lines[6]!)![0], '"rule":"C99"'),
      names: ['r.json', '7', 'rule'],
      remedy: asWritten,
    },
    {
      what: 'a device that does not fit',
      files: changed(firstOfDevices + 2, '"leaking":', '"leak":'),
      names: ['r.json', String(firstOfDevices + 3), 'devices.1'],
      remedy: asWritten,
    },
    {
      what: 'a report that lost a finding',
      files: files(lines.toSpliced(7, 1).join('\n')),
      names: ['r.json'],
      remedy: ['with all its findings', 'mit allen Befunden'] as const,
    },
    ...(
      [
        ['"leaking":7', '"leaking":0', 'summary.devices.leaking'],
        ['"uncovered":53,', '"uncovered":0,', 'summary.exposures.uncovered'],
        ['"complete":true', '"complete":false', 'summary.devices.incomplete'],
        ['"level":"note"', '"level":"lost"', 'execution.status'],
        ['"outcome":"fail"', '"outcome":"pass"', 'decision.outcome'],
      ] as const
    ).map(([from, to, member]) => ({
      what: `a report that looks better than it is by ${member}`,
      files: files(report.replace(from, to)),
      names: ['r.json', member],
      remedy: asWritten,
    })),
    { what: 'two reports in one file', files: files(report + report), names: ['r.json', String(lines.length)], remedy: asWritten },
    {
      what: 'a formatted report with a finding that does not fit',
      files: files(JSON.stringify({ ...value, findings: value.findings.with(3, {}) })),
      names: ['r.json', 'findings.3.id'],
      remedy: asWritten,
    },
    {
      what: 'a report written over its own input',
      files: files(report),
      args: ['render', 'r.json', '-o', 'json=./r.json'],
      names: ['r.json', '-o json'],
      remedy: ['choose another file', 'eine andere Datei wählen'] as const,
    },
    {
      what: 'an option of the audit',
      files: files(report),
      args: ['render', 'r.json', '--fail-on', 'low'],
      names: ['--fail-on'],
      remedy: ['askfirst --help', 'askfirst --help'] as const,
    },
  ].map((one) => ({ files: files(report), args: render, code: 2, ...one })),
);

test('a report that is not laid out in lines is read up to a size', async () => {
  const folder = folderOf();
  const file = openSync(path.join(folder, 'r.json'), 'w');
  writeSync(file, '{ "schema": ');
  closeSync(file);
  truncateSync(path.join(folder, 'r.json'), 130 << 20);
  const { code, stdout, stderr } = await askfirst(render, { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('128 MiB');
});
