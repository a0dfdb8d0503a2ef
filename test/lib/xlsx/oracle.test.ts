import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAddress } from '../../../src/lib/xlsx/address.ts';
import { randomMemory } from '../../../src/lib/bytes.ts';
import { openWorkbook } from '../../../src/lib/xlsx/workbook.ts';
import { escaped, workbookOf } from '../../workbooks.ts';

/** Sheets as lines of `name!address kind text`, the same from both readers. */
type Lines = readonly string[];

async function ours(bytes: Uint8Array): Promise<Lines> {
  const workbook = await openWorkbook(randomMemory(bytes));
  const lines: string[] = [];
  for (const sheet of workbook.sheets) {
    lines.push(`${sheet.name} ${sheet.state}`);
    for await (const { number, hidden, cells } of workbook.rows(sheet))
      for (const { column, kind, text } of cells) lines.push(`${cellAddress(column, number)} ${hidden} ${kind} ${JSON.stringify(text)}`);
  }
  workbook.close();
  return lines;
}

const kinds = { s: 'text', n: 'number', b: 'boolean', d: 'date', e: 'error', z: 'blank' } as const;

/** The same by SheetJS. */
function theirs(bytes: Uint8Array, from1904: boolean): Lines {
  const workbook = XLSX.read(bytes, { type: 'buffer', cellNF: true, cellStyles: true, dense: true });
  return workbook.SheetNames.flatMap((name, i) => {
    const { '!data': rows = [], '!rows': shapes = [] } = workbook.Sheets[name]!;
    const state = ['visible', 'hidden', 'veryHidden'][workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0];
    const lines = rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const isDate = cell.t === 'n' && XLSX.SSF.is_date(String(cell.z));
        const text = isDate ? dateOf(Number(cell.v), from1904) : String((cell.t === 'e' ? cell.w : cell.v) ?? '');
        const kind = isDate ? 'date' : kinds[cell.t];
        return text === '' ? [] : [`${cellAddress(c, r + 1)} ${shapes[r]?.hidden === true} ${kind} ${JSON.stringify(text)}`];
      }),
    );
    return [`${name} ${state}`, ...lines];
  });
}

/** A date by the calendar of SheetJS's formats, since its own dates lose up to a second. */
function dateOf(serial: number, from1904: boolean): string {
  const { y, m, d, H, M, S } = XLSX.SSF.parse_date_code(serial, { date1904: from1904 });
  const [month, day, ...time] = [m, d, H, M, S].map((part) => String(part).padStart(2, '0'));
  return `${y}-${month}-${day}T${time.join(':')}`.replace(/T00:00:00$/, '');
}

/** A cell by what stands in it; `index` is the place of its shared text. */
interface Drawn {
  readonly xml: (at: string, index: number) => string;
  readonly shared?: string;
}

const letters = fc.constantFrom('a', 'Z', 'ä', 'ß', 'é', '東', '😀', ' ', '\n', '<', '&', '"', '_', '+', '0', '7', '=', ';');
const text = fc.array(letters, { minLength: 1, maxLength: 12 }).map((chars) => chars.join(''));
const serial = fc.integer({ min: 61 * 86_400, max: 73_000 * 86_400 }).map((seconds) => seconds / 86_400);
const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e12 }),
  fc.integer({ min: -1e6, max: 1e9 }).map((n) => n / 1000),
);
const formula = fc.constantFrom('', '<f>A1&amp;"x"</f>', '<f t="shared" si="0"/>');
const v = (value: unknown): string => `<v>${String(value)}</v>`;

const cell: fc.Arbitrary<Drawn | undefined> = fc.oneof(
  fc.constant(undefined),
  text.map((shared) => ({
    shared: `<t xml:space="preserve">${escaped(shared)}</t>`,
    xml: (at: string, i: number) => `<c r="${at}" t="s">${v(i)}</c>`,
  })),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((runs) => ({
    shared: `${runs.map((run) => `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(run)}</t></r>`).join('')}<rPh sb="0" eb="1"><t>x</t></rPh>`,
    xml: (at: string, i: number) => `<c r="${at}" t="s">${v(i)}</c>`,
  })),
  text.map((inline) => ({
    xml: (at: string) => `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(inline)}_x000D_</t></is></c>`,
  })),
  fc.tuple(text, formula).map(([result, f]) => ({ xml: (at: string) => `<c r="${at}" t="str">${f}${v(escaped(result))}</c>` })),
  fc.tuple(number, formula).map(([result, f]) => ({ xml: (at: string) => `<c r="${at}">${f}${v(result)}</c>` })),
  fc
    .tuple(serial, fc.integer({ min: 1, max: 2 }))
    .map(([day, style]) => ({ xml: (at: string) => `<c r="${at}" s="${style}">${v(day)}</c>` })),
  fc.tuple(fc.boolean(), formula).map(([is, f]) => ({ xml: (at: string) => `<c r="${at}" t="b">${f}${v(Number(is))}</c>` })),
  fc
    .constantFrom('#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?')
    .map((error) => ({ xml: (at: string) => `<c r="${at}" t="e">${v(error)}</c>` })),
);

const row = fc.record({ cells: fc.array(cell, { maxLength: 6 }), hidden: fc.boolean(), gap: fc.integer({ min: 1, max: 3 }) });
const sheet = fc.record({ rows: fc.array(row, { maxLength: 8 }), state: fc.constantFrom('visible', 'hidden', 'veryHidden') });
const book = fc.record({ sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }), from1904: fc.boolean() });

test('generated workbooks read as SheetJS reads them', async () => {
  await fc.assert(
    fc.asyncProperty(book, async ({ sheets, from1904 }) => {
      const strings: string[] = [];
      const made = sheets.map(({ rows, state }, i) => {
        let at = 0;
        const xml = rows.map(({ cells, hidden, gap }) => {
          at += gap;
          const inside = cells.map((one, column) => {
            if (one?.shared !== undefined) strings.push(one.shared);
            return one?.xml(cellAddress(column, at), strings.length - 1) ?? '';
          });
          return `<row r="${at}"${hidden ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
        });
        return { name: `Blatt ${i + 1}`, state, rows: xml.join('') };
      });
      const bytes = workbookOf({
        sheets: made,
        strings,
        formats: ['dd.mm.yyyy', 'yyyy\\-mm\\-dd hh:mm:ss'],
        properties: `<workbookPr date1904="${Number(from1904)}"/>`,
      });
      expect(await ours(bytes)).toEqual(theirs(bytes, from1904));
    }),
    { seed: 20_261_127, numRuns: 60 },
  );
});

test('a workbook that SheetJS wrote reads as it was', async () => {
  const workbook = XLSX.utils.book_new();
  const day = new Date(Date.UTC(2026, 2, 1));
  const cells = [
    ['Telefon', 'Datum', 'ja'],
    ['+49 171 3920011', day, true],
    [1713920011, new Date(Date.UTC(2026, 2, 1, 14, 5)), false],
    [],
    ['ä\n😀', 0.25],
  ];
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(cells, { UTC: true }), 'Müller & Söhne');
  for (const bookSST of [true, false]) {
    const bytes = new Uint8Array(XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST, compression: true }) as Buffer);
    expect(await ours(bytes)).toEqual([
      'Müller & Söhne visible',
      'A1 false text "Telefon"',
      'B1 false text "Datum"',
      'C1 false text "ja"',
      'A2 false text "+49 171 3920011"',
      'B2 false date "2026-03-01"',
      'C2 false boolean "true"',
      'A3 false number "1713920011"',
      'B3 false date "2026-03-01T14:05:00"',
      'C3 false boolean "false"',
      'A5 false text "ä\\n😀"',
      'B5 false number "0.25"',
    ]);
  }
});
