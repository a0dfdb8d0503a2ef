/** What a policy says of the company itself, through the whole program. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { estate, inside, inventory, table } from './estate.ts';
import { askfirst, audited } from './program.ts';

const choice = ['name: ours', 'chosen-by: Dr. Erika Beispiel', 'chosen-on: 2026-01-02', 'reason: agreed'];
const card = (...lines: readonly string[]): string => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\n');
const organisation = (name: string, number: string): string => card('N:;;;;', `FN:${name}`, `ORG:${name}`, `TEL:${number}`);

/** Entries, a register and policies, and what an audit says of them. */
function company(book: string, files: Readonly<Record<string, string>> = {}): string {
  return estate({
    'phones/D-1/contacts.vcf': book,
    'register.csv': table('phone,name,status,at,scope,evidence,controller', '+49 30 23125999,,given,2025-01-01,contact-upload,DMS 1,'),
    'devices.csv': inventory('D-1,whatsapp,full'),
    'plain.yaml': table(...choice),
    'named.yaml': table(...choice, 'organisation-names: [Muster Guss, musterwerke  GMBH]'),
    ...files,
  });
}

const c14 = async (cwd: string, policy: string) => {
  const { findings } = await audited([...inside, '--policy', policy, '--privacy', 'full', '--purpose', 'test'], { cwd });
  return findings.filter(({ rule }) => rule === 'C14').map(({ number }) => number);
};

test('a number that is not mobile is central if all its entries name the own organisation, whole, no person, and no record', async () => {
  const cwd = company(
    [
      organisation('Muster Guss', '+49 30 23125000'),
      organisation('MUSTERWERKE GmbH', '+49 30 23125001'),
      organisation('Muster Guss', '+49 171 3920001'),
      organisation('Muster Guss', '+49 30 23125999'),
      organisation('Muster Guss Nord', '+49 30 23125002'),
      organisation('Muster Guss', '+49 30 23125003'),
      organisation('Kanzlei Kern', '+49 30 23125003'),
      card('N:Wendt;Ilka;;;', 'FN:Ilka Wendt', 'ORG:Muster Guss', 'TEL:+49 30 23125004'),
      organisation('Muster Guss', '+49 30 23125005'),
      card('N:Wendt;Ilka;;;', 'FN:Ilka Wendt', 'TEL:+49 30 23125005'),
      organisation('Muster Guss', 'intern 27'),
    ].join(''),
  );
  expect(await c14(cwd, 'named.yaml')).toEqual(['+493023125000', '+493023125001']);
  expect(await c14(cwd, 'plain.yaml')).toEqual([]);
});

test('records made to the company under another of its names count, those of another company do not', async () => {
  const people = ['0171 3920001', '0171 3920002', '0171 3920003'].map((number, i) =>
    card(`N:Wendt;Ilka ${i};;;`, `FN:Ilka Wendt ${i}`, `TEL:${number}`),
  );
  const row = (number: string, controller: string): string => `${number},,given,2025-01-01,contact-upload,DMS 1,${controller}`;
  const register = table(
    'phone,name,status,at,scope,evidence,controller',
    row('0171 3920001', 'Muster  Guss'),
    row('0171 3920002', 'Muster Guss Nord'),
    row('0171 3920003', 'Werk GmbH'),
  );
  const cwd = company(people.join(''), { 'register.csv': register });
  const counts = async (...args: readonly string[]) => {
    const { exposures } = (await audited([...inside, ...args], { cwd })).devices[0]!;
    return [exposures.covered, exposures.uncovered];
  };
  expect(await counts('--policy', 'plain.yaml')).toEqual([3, 0]);
  expect(await counts('--policy', 'plain.yaml', '--controller', 'Werk GmbH')).toEqual([1, 2]);
  expect(await counts('--policy', 'named.yaml', '--controller', 'Werk GmbH')).toEqual([2, 1]);
  expect(await counts('--policy', 'named.yaml')).toEqual([1, 2]);
});

test('own numbers that make none stop the run with file, line and key, under the region of the audit', async () => {
  const cwd = company(organisation('Kanzlei Kern', '+49 221 4710100'), {
    'devices.csv': table('device_id,channels,contact_access,region', 'D-1,whatsapp,full,GB'),
    'own.yaml': table(...choice, "own-numbers: ['0221 4710100']"),
    'wrong.yaml': table(...choice, 'own-numbers:', "  - '0221 4710100'", '  - Zentrale'),
    'sender.yaml': table(...choice, "sender-numbers: ['12']"),
  });
  const refused = async (policy: string, lang: string) => {
    const { code, stderr } = await askfirst(['audit', ...inside, '--policy', policy, '--lang', lang], { cwd });
    return [code, stderr.replaceAll(/\s+/g, ' ')];
  };
  const [code, said] = await refused('wrong.yaml', 'en');
  expect(code).toBe(2);
  expect(said).toContain(`${path.join('wrong.yaml')}, line 7: own-numbers.1: this makes no telephone number in the region of the audit`);
  expect(said).not.toContain('Zentrale');
  expect((await refused('sender.yaml', 'de'))[1]).toContain(
    'Zeile 5: sender-numbers.0: der Wert ergibt in der Region der Prüfung keine Rufnummer',
  );
  expect(await c14(cwd, 'own.yaml')).toEqual(['+492214710100']);
});
