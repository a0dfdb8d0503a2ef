import { randomMemory } from '../src/lib/bytes.ts';
import { XlsxFault } from '../src/lib/xlsx/fault.ts';
import type { XlsxLimits } from '../src/lib/xlsx/limits.ts';
import type { XlsxRow } from '../src/lib/xlsx/sheet.ts';
import { openWorkbook } from '../src/lib/xlsx/workbook.ts';
import { type Packed, zipOf } from './zips.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A sheet of a workbook made for a test, as the XML within its `sheetData`. */
interface MadeSheet {
  readonly name?: string;
  readonly state?: string;
  /** XML of the rows. */
  readonly rows?: string;
  /** XML behind the rows, such as merged cells. */
  readonly behind?: string;
}

/** What a workbook made for a test holds; anything it does not say is plain. */
export interface Made {
  readonly sheets?: readonly MadeSheet[];
  /** XML of each shared text, within its `si`. */
  readonly strings?: readonly string[];
  /** Format codes; style 0 is General, style n has the nth of these. */
  readonly formats?: readonly string[];
  /** XML of the workbook besides its sheets. */
  readonly properties?: string;
  /** Files that take the place of those made, or stand beside them; undefined takes one away. */
  readonly parts?: Readonly<Record<string, string | Packed | undefined>>;
}

/** The parts of a workbook, in the order in which Excel writes them: the shared texts come last. */
function partsOf({ sheets = [{}], strings = [], formats = [], properties = '', parts = {} }: Made): Map<string, string | Packed> {
  const list = sheets.map(({ name, state }, i) => {
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${shown} r:id="rId${i + 1}"/>`;
  });
  const targets = [
    ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ];
  const made: [string, string | Packed | undefined][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${list.join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', relations(targets)],
    ...sheets.map(({ rows = '', behind = '' }, i): [string, string] => [
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    ]),
    ['xl/styles.xml', styles(formats)],
    ['xl/sharedStrings.xml', `<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`],
    ...Object.entries(parts),
  ];
  // What takes the place of a part stands where that part would.
  return new Map([...new Map(made)].flatMap(([name, part]) => (part === undefined ? [] : [[name, part] as const])));
}

function contentTypes(sheets: number): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const types = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ['sharedStrings.xml', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, i) => [`worksheets/sheet${i + 1}.xml`, 'worksheet']),
  ].map(([part, kind]) => `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${kind}+xml"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`;
}

function styles(formats: readonly string[]): string {
  const codes = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`).join('');
  const cells = formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('');
  return `<styleSheet xmlns="${main}"><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells}</cellXfs></styleSheet>`;
}

export function relations(targets: readonly (readonly string[])[]): string {
  const list = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packages}">${list.join('')}</Relationships>`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** The bytes of a workbook. */
export function workbookOf(made: Made): Uint8Array {
  return zipOf([...partsOf(made)].map(([name, data]) => (typeof data === 'string' ? { name, data } : { ...data, name })));
}

/** A row of texts in the cells themselves, as XML; blank ones are left out. */
export function inlineRow(number: number, texts: readonly string[], attributes = ''): string {
  const cells = texts.map((text, i) =>
    text === '' ? '' : `<c r="${String.fromCharCode(65 + i)}${number}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
  );
  return `<row r="${number}" ${attributes}>${cells.join('')}</row>`;
}

/** All rows of all sheets of a workbook. */
export async function rowsOf(bytes: Uint8Array, limits?: XlsxLimits, merged?: (area: string) => void): Promise<XlsxRow[]> {
  const workbook = await openWorkbook(randomMemory(bytes), limits);
  const rows: XlsxRow[] = [];
  try {
    for (const sheet of workbook.sheets) for await (const row of workbook.rows(sheet, merged)) rows.push(row);
  } finally {
    workbook.close();
  }
  return rows;
}

/** The fault of a workbook with the place it names. */
export async function faultOf(bytes: Uint8Array, limits?: XlsxLimits): Promise<string> {
  try {
    await rowsOf(bytes, limits);
  } catch (error) {
    if (error instanceof XlsxFault) return `${error.code} ${error.place}`.trim();
    throw error;
  }
  return 'none';
}
