import { describe, expect, test } from 'vitest';
import { parseRegisterMap } from '../../../src/policy/register-map-file.ts';
import { mapping, readDatedRegister, readRegister, refusal } from './read.ts';

describe('a mapping', () => {
  const file = 'Nr.;Kunde;Rufnr. mobil;Handy 2;OK?;am\n1;Anna;030 23125000;030 23125001;ja, schriftlich;1/2/2025\n';
  const said = mapping({
    columns: { phone: ['Rufnr. mobil', 'handy-2'], status: ['OK?'], at: ['am'] },
    values: { status: { given: ['Ja, schriftlich'] }, scope: {} },
    dateForm: 'DMY',
    scope: 'contact-upload',
  });

  test('says what the columns, words and dates stand for', () => {
    const { statements, records, counts, lost } = readRegister(file, null, { mapping: said });
    expect(statements).toEqual(Array(2).fill('given 2025-02-01 contact-upload'));
    expect(records.map(({ number, name }) => [number, name])).toEqual([
      [493023125000, 'Anna'],
      [493023125001, 'Anna'],
    ]);
    expect(counts.mapping).toEqual({
      record_id: ['Nr.'],
      name: ['Kunde'],
      phone: ['Rufnr. mobil', 'Handy 2'],
      status: ['OK?'],
      at: ['am'],
    });
    expect(lost).toEqual([]);
  });

  test('takes a header as written before one that differs in case or signs', () => {
    const { counts } = readRegister('tel;Status;STATUS\n030 23125000;ja;nein\n', null, {
      mapping: mapping({ columns: { status: ['STATUS'] }, scope: 'marketing' }),
    });
    expect(counts.mapping['status']).toEqual(['STATUS']);
    expect(
      readRegister('tel;☎;Status\n;030 23125000;ja\n', undefined, { mapping: mapping({ columns: { phone: ['☎'] } }) }).records,
    ).toHaveLength(1);
  });

  test('lets a column be something else than its header says', () => {
    const { statements } = readRegister('tel;Status;Einwilligung\n030 23125000;erledigt;ja\n', undefined, {
      mapping: mapping({ columns: { status: ['Einwilligung'] } }),
    });
    expect(statements).toEqual(['given - whatsapp-terms']);
    const dates = { mapping: mapping({ columns: { granted_at: ['Einwilligung'], method: ['Status'] } }) };
    expect(readRegister('tel;Status;Einwilligung\n030 23125000;erledigt;1.2.2025\n', undefined, dates).statements).toEqual([
      'given 2025-02-01 whatsapp-terms',
    ]);
  });

  test('finds the header below titles by what it names', () => {
    const text = `Liste;;\n;;\nAnruf;Was;Wann\n030 23125000;widerrufen;1.2.2025\n`;
    const { statements } = readRegister(text, undefined, {
      mapping: mapping({ columns: { phone: ['Anruf'], status: ['Was'], at: ['Wann'] } }),
    });
    expect(statements).toEqual(['withdrawn 2025-02-01 whatsapp-terms']);
  });

  test('gives words another meaning than the lists, and scopes of its own', () => {
    const { statements } = readRegister('tel;Status;Zweck\n030 23125000;X;WA + Werbung\n030 23125001;ja;Foto\n', null, {
      mapping: mapping({ values: { status: { refused: ['x'] }, scope: { 'contact-upload': ['WA', 'Foto'] } } }),
    });
    expect(statements).toEqual(['refused - contact-upload', 'refused - marketing', 'given - contact-upload']);
  });

  test('may name several columns of withdrawal, and each counts', () => {
    const text = 'tel;Einwilligung am;Widerruf am;Abgemeldet am\n030 23125000;1.1.2025;;2.2.2025\n030 23125001;1.1.2025;3.3.2025;ja\n';
    expect(refusal(text)).toMatchObject({ code: 'register-column-ambiguous' });
    const { statements } = readRegister(text, undefined, {
      mapping: mapping({ columns: { withdrawn_at: ['Widerruf am', 'Abgemeldet am'] } }),
    });
    expect(statements.map((one) => one.replace(' whatsapp-terms', ''))).toEqual([
      'given 2025-01-01',
      'withdrawn 2025-02-02',
      'given 2025-01-01',
      'withdrawn 2025-03-03',
      'withdrawn -',
    ]);
    expect(refusal('tel;A;B\n', undefined, { mapping: mapping({ columns: { status: ['A', 'B'] } }) })).toMatchObject({
      code: 'register-column-ambiguous',
    });
  });

  test('passes over a column that speaks of withdrawal only when it says so', () => {
    const text = 'tel;Status;Werbewiderspruch\n030 23125000;ja;\n';
    expect(readRegister(text).lost).toEqual(['withdrawal-column-unknown 1']);
    const { lost, counts } = readRegister(text, undefined, { mapping: mapping({ ignore: ['werbewiderspruch'] }) });
    expect([lost, counts.ignored]).toEqual([[], ['Werbewiderspruch']]);
  });

  test('puts its scope in the place of a column of scopes', () => {
    const { statements, counts } = readRegister('tel;Status;Zweck\n030 23125000;ja;Werbung\n', null, {
      mapping: mapping({ scope: 'whatsapp-terms' }),
    });
    expect([statements, counts.ignored, counts.hasScope]).toEqual([['given - whatsapp-terms'], ['Zweck'], false]);
  });

  test('that names a header the register has not is refused with its key', () => {
    const wrong = { ...mapping({ columns: { status: ['Statuss'] } }), path: 'map.yaml' };
    expect(refusal('tel;Status;0171 3920001\n', undefined, { mapping: wrong })).toEqual({
      code: 'register-map-header-missing',
      facts: { file: 'map.yaml', key: 'columns.status', register: 'register.csv', missing: 'Statuss', headers: 'tel, Status, …' },
    });
    expect(refusal('tel;Status\n', undefined, { mapping: mapping({ ignore: ['Ort'] }) })).toMatchObject({ facts: { key: 'ignore' } });
  });
});

describe('the mapping suggested for a register with two candidates', () => {
  const suggested = (text: string): string => (refusal(text) as { facts: { mapping: string } }).facts.mapping;

  test('reads it when it is given back', async () => {
    const text =
      'Telefon;Mobil;Kunde;Status;Einwilligung;Zweck;Kanal;Widerruf am;Abgemeldet am\n030 23125000;;A;ja;nein;Werbung;WhatsApp;;1.2.2025\n';
    const yaml = suggested(text);
    expect(yaml.split('\n')).toEqual([
      'file: "register.csv"',
      'columns:',
      '  phone: ["Telefon", "Mobil"]',
      '  name: "Kunde"',
      '  status: "Status" # "Einwilligung"',
      '  scope: "Zweck" # "Kanal"',
      '  withdrawn_at: ["Widerruf am", "Abgemeldet am"]',
    ]);
    const { statements } = await readDatedRegister(text, { mapping: parseRegisterMap(yaml, 'map.yaml') });
    expect(statements).toEqual(['given - marketing', 'withdrawn 2025-02-01 marketing']);
  });

  test('shows no number or address of anybody, and nothing that could do harm', () => {
    for (const header of ['0171 3920001', 'a@example.com', '"Kunde\u001b[2J"', '"x: [y]"', '"name"" # x"']) {
      expect(suggested(`Telefon;Status;Einwilligung;Name;${header}\n`)).not.toMatch(/3920001|example|\u001b|x: \[|# x/);
    }
  });
});

test('a column named Nummer holds the telephone numbers where no other does', () => {
  const { records, counts } = readRegister('Nr.;Nummer;Status\n17;030 23125000;ja\n');
  expect([records.map(({ number }) => number), counts.mapping]).toEqual([
    [493023125000],
    { record_id: ['Nr.'], phone: ['Nummer'], status: ['Status'] },
  ]);
  expect(readRegister('Nummer;Telefon;Status\n17;030 23125000;ja\n').counts.mapping['record_id']).toEqual(['Nummer']);
  expect(refusal('Nummer;Status\n', undefined, { mapping: mapping({ columns: { record_id: ['Nummer'] } }) })).toMatchObject({
    code: 'register-column-missing',
  });
});
