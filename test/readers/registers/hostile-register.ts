import fc from 'fast-check';

const spaced = (cell: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom('', '', '', '', ' ', '\u00a0', "'", '\t'), cell, fc.constantFrom('', '', '', '', ' ', '\u00a0', '\u3000'))
    .map((parts) => parts.join(''));
const cells: Readonly<Record<string, fc.Arbitrary<string>>> = {
  phone: spaced(
    fc.oneof(
      { weight: 4, arbitrary: fc.nat(999).map((n) => `+49 30 23125${String(n).padStart(3, '0')}`) },
      { weight: 2, arbitrary: fc.nat(99).map((n) => `0171 39200${String(n).padStart(2, '0')}`) },
      fc.constantFrom('030 23125000 / 030 23125001', '+4915228817386,+447700900123', '112', 'keine', '', '4,91515E+12', '493023125000.0'),
      fc.constantFrom(
        '(030) 23125-000',
        '030-23125000 Durchwahl 12',
        'tel:+49-30-23125000',
        '030.23125.000',
        '+٤٩٣٠٢٣١٢٥٠٠٠',
        '030/23125000',
        '4930231250',
      ),
    ),
  ),
  status: spaced(
    fc.constantFrom(
      'given',
      'Erteilt',
      'widerrufen',
      'WITHDRAWN',
      'renewed',
      'abgelaufen',
      'ungültig',
      'angefragt',
      '',
      '-',
      'ja?',
      'x',
      'ok',
      'nein',
    ),
  ),
  date: spaced(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc
          .date({ min: new Date('1899-12-01'), max: new Date('2099-12-31'), noInvalidDate: true })
          .map((d) => d.toISOString().slice(0, 10)),
      },
      fc.constantFrom(
        '1.3.2024',
        '01.03.2024 10:00',
        '2024-03-01T10:00:00Z',
        '2024-03-31 02:30',
        '2024-03-01T10:00:00.5+02:00',
        '31.02.2024',
      ),
      fc.constantFrom('03/04/2024', '13/04/24', "'4-13-2024", '24/03/04', '1.3.24', '3/4/2024 3:05 PM', '2024-03-31 2:30 a.m.'),
      fc.constantFrom(
        '',
        '-',
        'ja',
        'nein',
        'unbefristet',
        '31.12.9999',
        '9999-12-31T23:30:00Z',
        '0001-01-01',
        '45717',
        '1712345678',
        '0',
        'bald',
      ),
    ),
  ),
  scope: spaced(
    fc.constantFrom(
      'whatsapp-terms',
      'Nutzungsbedingungen',
      'marketing + contact-upload',
      'Werbung',
      '',
      'alles',
      'Winterdienst',
      'contact-upload;marketing',
    ),
  ),
  evidence: spaced(
    fc.constantFrom(
      'FORM-1',
      'form 12',
      'folgt 12',
      'Folie 7',
      'fehlt 3',
      'Kein 3',
      'k.A. 3',
      'K 7',
      'k\u00a0a 7',
      'Karte 9',
      'Nr. 5',
      'no 5',
      'Müller 17',
      'liegt nicht vor 1',
      'Liste 1',
      'missing 4',
      'Mappe 4',
      'ohne 1',
      'Ohr 1',
      '',
      '17',
      '0',
      '³',
      'Akte',
      'ja',
      'nein',
      '-',
    ),
  ),
  terms: spaced(
    fc.constantFrom(
      '',
      'V2',
      'wa-eea-tos-2021-01-04',
      'WhatsApp Nutzungsbedingungen vom 16.02.2024',
      '2018-04-24',
      'ToS 04/01/2021',
      'Stand: 17.8.2026',
    ),
  ),
  basis: spaced(fc.constantFrom('', '', 'Einwilligung', 'Vertrag', 'Art. 6 Abs. 1 lit. f DSGVO', 'b/f', 'lit. a und f', 'Gewohnheit', '-')),
  controller: fc.constantFrom('', 'ACME GmbH', 'acme  gmbh', 'Other Ltd', ' '),
  name: spaced(
    fc.oneof(
      fc.constantFrom(
        'Anna Muster',
        'Anna (WIDERRUFEN)',
        'hat sich abgemeldet',
        'Opt-Out per Mail',
        'kein Widerruf',
        'widersprochen am 3.5.',
        'Änne Öz',
        'Zoë',
        '王小明',
        "O'Brien",
        "'=1+1",
        "'x",
        'x"y',
        'a\nb',
        ' ',
        'e\u0301',
        '\ufeffBOM',
        '👩‍👧',
        'x'.repeat(70),
      ),
      fc.string({ maxLength: 12 }),
    ),
  ),
};
const forms: readonly (readonly [header: string, kinds: readonly (keyof typeof cells)[]])[] = [
  [
    'phone;name;status;at;scope;evidence;valid_until;controller',
    ['phone', 'name', 'status', 'date', 'scope', 'evidence', 'date', 'controller'],
  ],
  ['Telefon;Mobil;Vorname;Nachname;Status;Datum', ['phone', 'phone', 'name', 'name', 'status', 'date']],
  ['waid;name;Einwilligung am;Widerruf am;DOI Datum;Nachweis', ['phone', 'name', 'date', 'date', 'date', 'evidence']],
  ['tel;Status;angefragt am;abgelehnt am;Widerspruch am;Widerruf am', ['phone', 'status', 'date', 'date', 'date', 'date']],
  ['Handy;Status;Datum;Einwilligung am;Widerruf am;gültig bis;weiteres', ['phone', 'status', 'date', 'date', 'date', 'date', 'name']],
  ['phone;status;at;Einwilligung am;gültig bis;Rechtsgrundlage', ['phone', 'status', 'date', 'date', 'date', 'basis']],
  ['phone;status;at;scope;Fassung;Geburtsdatum', ['phone', 'status', 'date', 'scope', 'terms', 'date']],
];

/** A cell as a file holds it: quoted where it must be, at times where it need not, now and then wrongly. */
const written = (cell: fc.Arbitrary<string>) =>
  fc
    .tuple(cell, fc.constantFrom(0, 0, 0, 0, 1, 1, 2))
    .map(([text, how]) =>
      how === 1 || (how === 0 && /[;\n\r"]/.test(text))
        ? `"${text.replaceAll('"', '""')}"`
        : how === 2 && text.length % 7 === 6
          ? `"${text}" x`
          : text,
    );
/** Registers of several forms, with all that people write into them and break in them; the delimiter is a semicolon. */
export const register = fc
  .constantFrom(...forms)
  .chain(([header, kinds]) =>
    fc
      .array(
        fc.oneof(
          { weight: 20, arbitrary: fc.tuple(...kinds.map((kind) => written(cells[kind]!))).map((row) => row.join(';')) },
          fc.constantFrom('', ';;;;', ' ; ', header, `${';'.repeat(kinds.length)}zu breit`, '030 23125000', '"030 23125000";"offen'),
        ),
        { minLength: 1, maxLength: 12 },
      )
      .chain((rows) => fc.constantFrom('\n', '\n', '\r\n', '\r').map((end) => [header, ...rows].join(end))),
  );
