import { expect, test } from 'vitest';
import { quiet, table } from './estate.ts';
import { audit, eachIsSaid } from './mistakes.ts';
import { askfirst, folderOf, root } from './program.ts';

const policy = (...lines: readonly string[]) => ({
  ...quiet,
  'policy.yaml': table('name: ours', 'chosen-by: DPO', 'chosen-on: 2026-01-02', 'reason: agreed', ...lines),
});

eachIsSaid([
  {
    what: 'a policy file with an unknown key',
    files: policy('acepts: [contact-upload]'),
    args: audit('--policy', 'policy.yaml'),
    code: 2,
    names: ['policy.yaml', '5', 'acepts'],
    remedy: ['unknown keys are refused', 'unbekannte Schlüssel werden abgewiesen'],
  },
  {
    what: 'a policy file that accepts marketing',
    files: policy('accepts: [contact-upload, marketing]'),
    args: audit('--policy', 'policy.yaml'),
    code: 2,
    names: ['policy.yaml', '5', 'accepts'],
    remedy: ['correct this entry', 'diesen Eintrag berichtigen'],
  },
  {
    what: 'a policy file that grades a rule which only notes',
    files: policy('severities:', '  C06: high'),
    args: audit('--policy', 'policy.yaml'),
    code: 2,
    names: ['policy.yaml', '6', 'severities.C06', 'info, off'],
    remedy: ['correct this entry', 'diesen Eintrag berichtigen'],
  },
  {
    what: 'a configuration file with an unknown key',
    files: { ...quiet, 'askfirst.yaml': 'lang: en\nfailon: low\n' },
    args: audit('--config', 'askfirst.yaml'),
    code: 2,
    names: ['askfirst.yaml', '2', 'failon'],
    remedy: ['unknown keys are refused', 'unbekannte Schlüssel werden abgewiesen'],
  },
  {
    what: 'a policy file that is missing',
    args: audit('--policy', 'strict'),
    code: 2,
    names: ['--policy', 'strict', 'acceptance, consent, FILE.yaml'],
    remedy: ['it takes', 'gültig sind'],
  },
  {
    what: 'an audit day that is none',
    args: audit('--as-of', '2026-02-30'),
    code: 2,
    names: ['--as-of', '2026-02-30', '2026-11-01'],
    remedy: ['it takes', 'gültig sind'],
  },
  {
    what: 'a region that is none',
    args: audit('--region', 'XX'),
    code: 2,
    names: ['--region', 'XX', 'DE, AT, CH'],
    remedy: ['it takes', 'gültig sind'],
  },
  {
    what: 'a time zone that is none',
    args: audit('--timezone', 'Europe/Bonn'),
    code: 2,
    names: ['--timezone', 'Europe/Bonn', 'Europe/Berlin'],
    remedy: ['it takes', 'gültig sind'],
  },
  ...['0', '1.5', 'two', '257'].map((jobs) => ({
    what: `${jobs} threads`,
    args: audit('--jobs', jobs),
    code: 2,
    names: ['--jobs', jobs, '1–256'],
    remedy: ['it takes', 'gültig sind'] as const,
  })),
  {
    what: 'a severity that is none',
    args: audit('--fail-on', 'severe'),
    code: 2,
    names: ['--fail-on', 'severe', 'none, info, low, medium, high, critical'],
    remedy: ['it takes', 'gültig sind'],
  },
  {
    what: 'an output format that is none',
    args: audit('-o', 'pdf=report.pdf'),
    code: 2,
    names: ['-o', 'pdf=report.pdf', 'json[=FILE]'],
    remedy: ['it takes', 'gültig sind'],
  },
  {
    what: '--privacy full without a purpose',
    args: audit('--privacy', 'full', '--purpose', ' '),
    code: 2,
    names: ['--privacy full', '--purpose'],
    remedy: ['the report records it', 'der Bericht hält ihn fest'],
  },
  {
    what: 'two outputs for standard output',
    args: audit('-o', 'json', '-o', 'markdown'),
    code: 2,
    names: ['-o json, -o markdown'],
    remedy: ['write one of them to a file', 'eine davon in eine Datei schreiben'],
  },
  {
    what: 'an output over the register',
    args: audit('-o', 'json=register.csv'),
    code: 2,
    names: ['register.csv', '-o json'],
    remedy: ['choose another file', 'eine andere Datei wählen'],
  },
  {
    what: 'an output in a folder that is missing',
    args: audit('-o', 'json=none/report.json'),
    code: 6,
    names: ['none/report.json', 'ENOENT'],
    remedy: ['a folder that exists', 'vorhandenen, beschreibbaren Ordner'],
  },
  { what: 'an unknown option', args: audit('--frobnicate'), code: 2, names: ['--frobnicate'], remedy: ['--help', '--help'] },
  { what: 'an option without its value', args: ['audit', 'phones', '-r'], code: 2, names: ['--register'], remedy: ['--help', '--help'] },
  { what: 'an unknown command', args: ['aduit', 'phones'], code: 2, names: ['aduit'], remedy: ['--help', '--help'] },
  { what: 'an audit of nothing', args: ['audit'], code: 2, names: ['path'], remedy: ['--help', '--help'] },
  { what: 'no command at all', args: [], code: 2, names: [], remedy: ['--help', '--help'] },
  { what: 'an unknown rule', args: ['rules', 'C99'], code: 2, names: ['C99', 'C01, C02'], remedy: ['rules', 'Regeln'] },
  { what: 'an unknown schema', args: ['schema', 'rapport'], code: 2, names: ['rapport', 'report'], remedy: ['it takes', 'gültig sind'] },
]);

test('help and version are exit 0, in the language asked for', async () => {
  const help = await askfirst(['--help', '--lang', 'de'], { cwd: folderOf() });
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toContain('Aufruf:');
  const version = await askfirst(['--version'], { cwd: root });
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+/);
});
