import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomMemory } from '../../src/lib/bytes.ts';
import { openZip } from '../../src/lib/zip/zip.ts';
import { formats } from '../../src/reporters/index.ts';
import { askfirst, folderOf } from '../cli/program.ts';
import { full, runs } from '../runs.ts';
import { planted, plantedAudit } from './planted/estate.ts';
import { Secrets } from './planted/secrets.ts';

/** Every text that a run wrote, by where: the parts of packed formats, and both streams. */
async function textsOf(folder: string, streams: Readonly<Record<string, string>>): Promise<[where: string, text: string][]> {
  const texts = Object.entries(streams);
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(path.join(folder, name));
    if (bytes.toString('latin1', 0, 2) !== 'PK') {
      texts.push([name, bytes.toString('utf8')]);
      continue;
    }
    const zip = await openZip(randomMemory(bytes), 1000);
    for (const entry of zip.entries) texts.push([`${name}/${entry.name}`, Buffer.from(await zip.bytes(entry)).toString('utf8')]);
    zip.close();
  }
  return texts;
}

/** What of the planted secrets an audit lets out, under a privacy level and in a language. */
async function letOut(draw: (limit: number) => number, language: string, ...privacy: readonly string[]) {
  const { files, secrets } = planted(draw);
  const cwd = folderOf(files);
  const outcome = await askfirst([...plantedAudit, '--report-dir', 'out', '--lang', language, ...privacy], { cwd });
  const texts = await textsOf(path.join(cwd, 'out'), { stdout: outcome.stdout, stderr: outcome.stderr });
  return { outcome, texts, found: texts.flatMap(([where, text]) => secrets.found(text).map((secret) => `${where}: ${secret}`)) };
}

describe('a company in which persons stand everywhere', () => {
  test('finds itself in its report under --privacy full, so the search would find it', async () => {
    const { outcome, texts, found } = await letOut((limit) => Math.min(1, limit - 1), 'en', '--privacy', 'full', '--purpose', 'test');
    expect(outcome.code, outcome.stderr).toBe(3);
    expect(texts.length).toBeGreaterThanOrEqual(formats.length + 2);
    for (const { extension } of formats) expect(found.filter((one) => one.includes(extension)).length, extension).toBeGreaterThan(0);
  });

  test('lets no name, number, address, folder or file name out in any byte of any format', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const draw = (limit: number): number => gen(fc.nat, limit - 1);
        const language = ['en', 'de'][draw(2)]!;
        const level = ['masked', 'pseudonym'][draw(2)]!;
        const { outcome, found } = await letOut(draw, language, '--privacy', level);
        expect(outcome.code, outcome.stderr).toBe(3);
        expect(found).toEqual([]);
      }),
      { seed: 7, numRuns: full ? runs(40) : 2, endOnFailure: true },
    );
  });
});

describe('an audit that cannot begin', () => {
  const secrets = new Secrets();
  const [name, mail, number] = [secrets.name('name'), secrets.mail('address'), secrets.number('number')];
  const card = `BEGIN:VCARD\nVERSION:3.0\nFN:${secrets.name('contact')}\nTEL:${secrets.number('contact')}\nEND:VCARD\n`;
  const rows = `${name};${mail};${number};ja\n${secrets.name('row')};x;${secrets.number('row')};nein\n`;
  const cwd = folderOf({
    [`phones/${name}/contacts.vcf`]: card,
    [`more/${name}/contacts.vcf`]: card,
    'rows.csv': rows,
    'twice.csv': `device_id,channels\n${mail},whatsapp\n${mail},none\n`,
  });

  test.each([
    ['two folders of one name', ['phones', 'more']],
    ['a register without header', ['phones', '-r', 'rows.csv']],
    ['an inventory without header', ['phones', '-d', 'rows.csv']],
    ['recipients without header', ['phones', '--recipients', 'rows.csv']],
    ['an inventory that gives an id twice', ['phones', '-d', 'twice.csv']],
  ])('for %s names nobody', async (_, args) => {
    const { code, stdout, stderr } = await askfirst(['audit', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(secrets.found(stderr)).toEqual([]);
  });
});
