import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogueSchema } from '../../src/model/catalogue-schema.ts';
import { askfirst } from './program.ts';

describe.concurrent('rules', () => {
  test('are listed with severity and title, one at least for every letter of the catalogue', async () => {
    const { code, stdout } = await askfirst(['rules']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^C02 {2}critical +Withdrawn/m);
    expect(stdout).toMatch(/^R02 /m);
    expect(stdout).toMatch(/^D01 /m);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each([
    ['en', 'C02  Withdrawn, number still there', 'GDPR Art. 7(3); GDPR Art. 17(1)(b); GDPR Art. 19', 'eng'],
    ['de', 'C02  Widerrufen, Nummer weiterhin vorhanden', 'Art. 7 Abs. 3 DSGVO; Art. 17 Abs. 1 lit. b DSGVO; Art. 19 DSGVO', 'deu'],
  ])('one is explained with its legal basis and address, without markup (%s)', async (language, title, basis, address) => {
    const { stdout } = await askfirst(['rules', 'C02', '--lang', language]);
    expect(stdout.startsWith(`${title}\n  withdrawn-still-exposed\n\n`)).toBe(true);
    expect(stdout).toContain(`\n  ${basis}\n    https://eur-lex.europa.eu/eli/reg/2016/679/oj/${address}\n`);
    expect(stdout).not.toMatch(/[*#`]|\]\(/);
  });

  test('one is found by its id in small letters', async () => {
    expect((await askfirst(['rules', 'c02'])).stdout).toBe((await askfirst(['rules', 'C02'])).stdout);
  });

  test('as JSON they follow the published schema, in the language asked for', async () => {
    const list = catalogueSchema.parse(JSON.parse((await askfirst(['rules', '-o', 'json'])).stdout));
    expect(list.length).toBeGreaterThan(10);
    const [one] = catalogueSchema.parse(JSON.parse((await askfirst(['rules', 'C06', '-o', 'json', '--lang', 'de'])).stdout));
    expect(one!.title).toBe('Nur die Nutzungsbedingungen von WhatsApp angenommen');
    expect(one!.basis.find(({ id }) => id === 'lfd-niedersachsen-2018')).toMatchObject({ url: null, read: 'secondary', arguable: true });
    expect(JSON.parse(readFileSync('docs/rules.schema.json', 'utf8'))).toEqual(JSON.parse((await askfirst(['schema', 'rules'])).stdout));
  });
});
