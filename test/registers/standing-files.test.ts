import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/lib/bytes.ts';
import { createLocalTime } from '../../src/lib/local-time.ts';
import { TextRow } from '../../src/lib/text-row.ts';
import { type ConsentStatus, consentStatuses } from '../../src/model/consent-status.ts';
import type { RegisterSink } from '../../src/model/consent-record.ts';
import { type DayNumber, dayOf } from '../../src/model/day.ts';
import { type Scope, scopes } from '../../src/model/scope.ts';
import { createNumberReader } from '../../src/phones/number-reader.ts';
import { readRegisterCsv } from '../../src/readers/registers/csv.ts';
import type { RegisterOptions } from '../../src/readers/registers/register-reader.ts';
import { tableTaker } from '../../src/readers/registers/table.ts';
import { ColumnsWriter } from '../../src/registers/columns-writer.ts';
import { joined } from '../../src/registers/joined.ts';
import { indexed } from '../../src/registers/register-index.ts';
import { standingOf } from '../../src/registers/standing.ts';
import { acceptance, on } from './records.ts';

/** A statement as registers hold it; `second` counts from midnight in Berlin, -1 for a day alone. */
interface Stated {
  readonly number: number;
  readonly status: ConsentStatus;
  readonly scope: Scope;
  readonly day: DayNumber | undefined;
  readonly second: number;
  readonly until: DayNumber | undefined;
  readonly evidence: boolean;
  readonly name: string;
}

type Write = (rows: readonly Stated[]) => (options: RegisterOptions, sink: RegisterSink) => void;

const day0 = on('2026-03-02');
const german = (day: DayNumber): string => dayOf(day).split('-').toReversed().join('.');
const clock = (second: number): string =>
  `${String(Math.floor(second / 3600)).padStart(2, '0')}:00:${String(second % 60).padStart(2, '0')}`;
const csv = (text: string) => (options: RegisterOptions, sink: RegisterSink) => {
  readRegisterCsv(() => memorySource(Buffer.from(text)), options, sink);
};
const words: Readonly<Record<ConsentStatus, string>> = {
  unknown: 'k.A.',
  requested: 'angefragt',
  given: 'Ja',
  renewed: 'erneuert',
  refused: 'abgelehnt',
  withdrawn: 'Widerruf',
  objected: 'widersprochen',
  revoked: 'entzogen',
  expired: 'abgelaufen',
  invalidated: 'ungültig',
};
const purposes: Readonly<Record<Scope, string>> = {
  none: '-',
  'whatsapp-terms': 'Nutzungsbedingungen',
  'contact-upload': 'Weitergabe an WhatsApp',
  'business-messages': 'Servicenachrichten',
  marketing: 'Werbung',
  other: 'Winterdienst',
};

const canonicalHeader = ['name', 'phone', 'status', 'at', 'scope', 'evidence', 'valid_until'];
const canonicalCells = ({ name, number, status, scope, day, second, until, evidence }: Stated): string[] => [
  name,
  `+${number}`,
  status,
  day === undefined ? '' : second < 0 ? dayOf(day) : `${dayOf(day)}T${clock(second)}+01:00`,
  scope === 'none' ? '' : scope,
  evidence ? 'DMS/7' : '',
  until === undefined ? '' : dayOf(until),
];

/** The same statements as programs and people write them. */
const spellings: Readonly<Record<string, Write>> = {
  canonical: (rows) => csv([canonicalHeader, ...rows.map(canonicalCells)].map((cells) => cells.join(',')).join('\n')),
  german: (rows) =>
    csv(
      ['Handy;Einwilligung;Zweck;Datum;gültig bis;Beleg;Kunde']
        .concat(
          rows.map(({ number, status, scope, day, second, until, evidence, name }) =>
            [
              `0${String(number).slice(2)}`,
              words[status],
              purposes[scope],
              day === undefined ? '' : german(day) + (second < 0 ? '' : ` ${clock(second)} Uhr`),
              until === undefined ? 'unbefristet' : german(until),
              evidence ? 'Ordner 3' : 'kein Beleg',
              name,
            ].join(';'),
          ),
        )
        .join('\r\n'),
    ),
  slashes: (rows) => (options, sink) => {
    const slashed = (day: DayNumber): string => german(day).replaceAll('.', '/');
    const lines = rows.map((row) => {
      const cells = canonicalCells(row);
      const half = `${row.second < 3600 ? 12 : Math.floor(row.second / 3600)}:00:${String(row.second % 60).padStart(2, '0')} AM`;
      if (row.day !== undefined) cells[3] = slashed(row.day) + (row.second < 0 ? '' : ` ${half}`);
      return cells.join('|');
    });
    csv([canonicalHeader.join('|'), ...lines].join('\n'))({ ...options, dateOrder: 'DMY' }, sink);
  },
  sheet: (rows) => (options, sink) => {
    const taker = tableTaker('sheet', '', options, sink);
    const row = new TextRow();
    [canonicalHeader, ...rows.map(canonicalCells)].forEach((cells, at) => taker.take(row.load(cells, at + 1)));
    taker.end();
  },
};

const options = { numbers: createNumberReader('DE'), dates: createLocalTime('Europe/Berlin'), defaultScope: undefined, path: 'register' };

/** What files of these rows say of each number, free of where it stands. */
function standings(files: readonly { readonly rows: readonly Stated[]; readonly write: Write }[]) {
  const writer = new ColumnsWriter();
  files.forEach(({ rows, write }, register) =>
    write(rows)(options, {
      record: (record) => writer.add(record, register, false),
      problem: ({ level, code }) => level === 'lost' && expect.unreachable(code),
    }),
  );
  const columns = indexed(joined([[writer.filled()]]));
  return numbers.map((number) => {
    const standing = standingOf(columns, number, acceptance, day0);
    return Object.entries(standing).map(([part, state]) => [part, placeless(state)]);
  });
}

function placeless(state: unknown): unknown {
  return typeof state === 'object' ? { ...state, register: 0, line: 0 } : state;
}

const numbers = [4915228817386, 491713920001, 493023125000];
const near = fc.option(fc.integer({ min: day0 - 2, max: day0 + 2 }), { nil: undefined });
const stated: fc.Arbitrary<Stated> = fc
  .record({
    number: fc.constantFrom(...numbers),
    status: fc.constantFrom(...consentStatuses),
    scope: fc.constantFrom(...scopes),
    day: near,
    second: fc.constantFrom(-1, 0, 1, 3600),
    until: near,
    evidence: fc.boolean(),
    name: fc.constantFrom('', 'Anna Muster', 'Änne Öz'),
  })
  .map((row) => ({ ...row, second: row.day === undefined ? -1 : row.second }));

test('standings are the same for any order of rows, split over any files, however these are written', () => {
  const spread = fc.array(stated, { minLength: 1, maxLength: 16 }).chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      shuffled: fc.shuffledSubarray(rows, { minLength: rows.length }),
      cuts: fc.array(fc.nat(rows.length), { maxLength: 3 }).map((cuts) => cuts.toSorted((a, b) => a - b)),
      names: fc.array(fc.constantFrom(...Object.keys(spellings)), { minLength: 4, maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(spread, ({ rows, shuffled, cuts, names }) => {
      const borders = [0, ...cuts, rows.length];
      const files = borders.slice(1).map((end, at) => ({ rows: shuffled.slice(borders[at], end), write: spellings[names[at]!]! }));
      expect(standings(files)).toEqual(standings([{ rows, write: spellings['canonical']! }]));
    }),
    { numRuns: 150, seed: 20_260_302 },
  );
});
