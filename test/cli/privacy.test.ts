import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { card, day, estate, inventory, known, quiet, table, unknown } from './estate.ts';
import { acme, acmeAudit, askfirst, audited, folderOf } from './program.ts';

/** What nobody may find in a report: words of names, whole labels, and the last digits of numbers. */
interface Secrets {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
  readonly digits: readonly string[];
}

/** Words that the fixture's names share with the report's own texts, or that the user gave as the controller. */
const common = new Set(
  'ACME Musterwerke GmbH Kundendienst Vertrieb Handel Team Test Einkauf Auskunft Notruf Empfang Zentrale wechselnd Ausgabe am Versand Service Emergency'.split(
    ' ',
  ),
);

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/\p{L}{3,}/gu) ?? [];
}

/** Enough digits to be one number, few enough to be the same in every spelling. */
function endOf(number: string): string | undefined {
  const digits = number.replace(/\D/g, '');
  return digits.length >= 8 ? digits.slice(-8) : undefined;
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

/** Everything secret in the fixture company, read without the program's own readers. */
function secretsOfAcme(): Secrets {
  const books = readdirSync(path.join(acme, 'phones'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.vcf'));
  const lines = books.flatMap((file) => textOf(path.join(acme, 'phones', file)).split(/\r?\n/));
  const values = (property: RegExp) => lines.filter((line) => property.test(line)).map((line) => line.slice(line.indexOf(':') + 1));
  const rows = (file: string, delimiter: string) =>
    textOf(path.join(acme, file))
      .split(/\r?\n/)
      .slice(1)
      .map((row) => row.split(delimiter));
  const register = rows('register.csv', ';');
  const devices = rows('devices.csv', ',');
  const people = devices.flatMap((row) => (row[2] ? [row[2]] : []));
  const names = [
    ...values(/^(?:N|FN)[;:]/i).filter((value) => !/=[0-9A-F]{2}/.test(value)),
    ...register.map((row) => row[2] ?? ''),
    ...people,
  ];
  const numbers = [...values(/^(?:item\d+\.)?TEL[;:]/i), ...register.flatMap((row) => (row[1] ?? '').split(/[|/]\s/))];
  return {
    words: new Set(names.flatMap(wordsOf).filter((word) => !common.has(word))),
    phrases: devices.flatMap((row) => (row[1] ? [row[1]] : [])),
    digits: numbers.flatMap((number) => endOf(number.replace(/;ext=.*|[x,].*/, '')) ?? []),
  };
}

/** What of the secrets stands in a text, numbers in whatever spelling. */
function found(text: string, { words, phrases, digits }: Secrets): string[] {
  const squeezed = text.replace(/(?<=\d)[\s()/.\-–\u00a0]+(?=\d)/g, '');
  return [
    ...new Set(wordsOf(text).filter((word) => words.has(word))),
    ...phrases.filter((phrase) => text.includes(phrase)),
    ...digits.filter((end) => squeezed.includes(end)),
  ];
}

const masked = ['masked', 'pseudonym'] as const;
const formats = ['json', 'markdown', 'text'] as const;

describe('the fixture company', () => {
  const secrets = secretsOfAcme();

  test('is searched with a real list of secrets', () => {
    expect(secrets.words.size).toBeGreaterThan(150);
    expect(secrets.digits.length).toBeGreaterThan(150);
    expect([...secrets.words]).toEqual(expect.arrayContaining(['Wünschmann', 'Penhallick', 'Füssmann', 'Öhlenschlager']));
  });

  test('shows its names and numbers under --privacy full, so the search would find them', async () => {
    const full = ['--privacy', 'full', '--purpose', 'Auskunft nach Art. 15 DSGVO'];
    const report = await askfirst([...acmeAudit, '-o', 'json', ...full]);
    expect(found(report.stdout, secrets).length).toBeGreaterThan(80);
    expect(JSON.parse(report.stdout)).toMatchObject({ run: { privacy: 'full', purpose: 'Auskunft nach Art. 15 DSGVO' } });
    const markdown = await askfirst([...acmeAudit, '-o', 'markdown', '--lang', 'de', ...full]);
    expect(markdown.stdout).toContain('Auskunft nach Art. 15 DSGVO');
  });

  describe.concurrent.each(masked)('under --privacy %s', (privacy) => {
    test('has no name, label or number in a report or on standard error', async () => {
      const folder = folderOf();
      const outputs = formats.flatMap((format) => ['-o', `${format}=${path.join(folder, format)}`]);
      const { stderr } = await askfirst([...acmeAudit, ...outputs, '--privacy', privacy, '--verbose']);
      for (const format of formats) expect(found(readFileSync(path.join(folder, format), 'utf8'), secrets)).toEqual([]);
      expect(stderr).not.toBe('');
      expect(found(stderr, secrets)).toEqual([]);
    });

    test('has none in what inspect lists', async () => {
      const { stdout, stderr } = await askfirst(['inspect', 'fixtures/acme/phones', '--contacts', '-o', 'json', '--privacy', privacy]);
      expect(JSON.parse(stdout)).toMatchObject({ schema: 'askfirst-inspect/1' });
      expect(found(stdout + stderr, secrets)).toEqual([]);
    });
  });
});

describe('a company that names folders and files after people', () => {
  const secrets: Secrets = {
    words: new Set(['Käthe', 'Wünschmann', 'Sven', 'Tränkle', 'Ömer', 'Sarıkaya', 'Hausnummer']),
    phrases: ['Handy von', 'heimlich'],
    digits: ['13920001', '13920002', '13920003', '04069011'],
  };
  const company = estate({
    'phones/Käthe Wünschmann/Handy von Sven 0171 3920002.vcf': card(
      'Sven Tränkle',
      known,
      '0171/392 00 02',
      'Hausnummer 12345678901234567',
    ),
    'phones/+491713920003/Ömer.vcf': card('Ömer Sarıkaya', '+49 (0) 171-3920003', '0176 04069011'),
    'phones/Tränkle.vcf': card('Sven Tränkle', unknown),
    'phones/Sarıkaya.txt': 'heimlich',
    'phones/+491713920003/Wünschmann.txt': 'no address book',
    'register.csv': table('phone,name,status,at,scope,evidence', `${known},Sven Tränkle,given,2025-02-03,contact-upload,`),
    'devices.csv': table('device_id,label,user,channels,contact_access', 'D-7,Handy von Käthe,Ömer Sarıkaya,whatsapp,full'),
  });
  const args = ['audit', 'phones', '-r', 'register.csv', '-d', 'devices.csv', ...day];

  test.concurrent.each(masked)('keeps them to itself under %s', async (privacy) => {
    const folder = folderOf();
    const outputs = formats.flatMap((format) => ['-o', `${format}=${path.join(folder, format)}`]);
    const { stderr } = await askfirst([...args, ...outputs, '--privacy', privacy, '--verbose'], { cwd: company });
    const reports = formats.map((format) => readFileSync(path.join(folder, format), 'utf8'));
    expect(found(reports.join('') + stderr, secrets)).toEqual([]);
  });

  test('keeps what the files hold out of what inspect lists, which calls them by their own names', async () => {
    const { stdout, stderr } = await askfirst(['inspect', 'phones', '--contacts', '-o', 'json'], { cwd: company });
    const { files } = JSON.parse(stdout) as { files: { path: string }[] };
    expect(files.map((file) => file.path)).toContain('phones/+491713920003/Ömer.vcf');
    expect(found(JSON.stringify(files.map((file) => ({ ...file, path: '' }))) + stderr, secrets)).toEqual([]);
  });
});

describe('pseudonyms', () => {
  const two = estate({ ...quiet, 'phones/D-1/contacts.vcf': card('Sven Tränkle', unknown), 'devices.csv': inventory('D-1,whatsapp,full') });
  const keys = folderOf({ one: 'a secret of some length\n', other: 'another secret of length\n' });
  for (const name of ['one', 'other']) chmodSync(path.join(keys, name), 0o600);

  async function numbers(...more: readonly string[]): Promise<(string | null)[]> {
    const report = await audited(['phones', '-d', 'devices.csv', ...day, '--privacy', 'pseudonym', ...more], { cwd: two });
    return report.findings.map(({ number }) => number);
  }

  test('are the same in every run with the same key file, and others with another', async () => {
    const [first, again, other] = [
      await numbers('--key-file', `${keys}/one`),
      await numbers('--key-file', `${keys}/one`),
      await numbers('--key-file', `${keys}/other`),
    ];
    expect(first).toContainEqual(expect.stringMatching(/^number-[0-9a-f]{16}$/));
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test('without a key file differ from run to run', async () => {
    expect(await numbers()).not.toEqual(await numbers());
  });
});
