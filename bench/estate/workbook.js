/** A workbook as spreadsheet programs save it: one sheet, texts shared, dates as serial days. */
import { crc32, deflateRawSync } from 'node:zlib';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const dayOne = Date.UTC(1899, 11, 30);
const isDay = /^\d{4}-\d\d-\d\d$/;

/**
 * @param {Iterable<readonly string[]>} rows the header first; what is an ISO day becomes a date
 * @returns {Buffer}
 */
export function workbook(rows) {
  const texts = new Map();
  const cell = (text, at) => {
    if (text === '') return '';
    if (isDay.test(text)) return `<c r="${at}" s="1"><v>${(Date.parse(text) - dayOne) / 86_400_000}</v></c>`;
    if (!texts.has(text)) texts.set(text, texts.size);
    return `<c r="${at}" t="s"><v>${texts.get(text)}</v></c>`;
  };
  const lines = [];
  let line = 0;
  for (const cells of rows) {
    line++;
    lines.push(`<row r="${line}">${cells.map((text, i) => cell(text, `${String.fromCharCode(65 + i)}${line}`)).join('')}</row>`);
  }
  const shared = [...texts.keys()].map((text) => `<si><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></si>`);
  const related = (id, type, target) => `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  return zip({
    '_rels/.rels': `<Relationships xmlns="${packaged}">${related(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Register" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}">${related(1, 'worksheet', 'worksheets/sheet1.xml')}${related(2, 'styles', 'styles.xml')}${related(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared.join('')}</sst>`,
  });
}

/** @param {Readonly<Record<string, string>>} parts XML by name @returns {Buffer} */
function zip(parts) {
  const [locals, central] = [[], []];
  let at = 0;
  for (const [name, xml] of Object.entries(parts)) {
    const bytes = Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
    const packed = deflateRawSync(bytes);
    const common = fields([2, 20], [2, 0], [2, 8], [4, 0], [4, crc32(bytes)], [4, packed.length], [4, bytes.length], [2, name.length]);
    const local = Buffer.concat([fields([4, 0x04034b50]), common, fields([2, 0]), Buffer.from(name), packed]);
    central.push(fields([4, 0x02014b50], [2, 20]), common, fields([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), Buffer.from(name));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const count = Object.keys(parts).length;
  const end = fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]);
  return Buffer.concat([...locals, directory, end]);
}

/** Little-endian fields of the given widths in bytes. @param {...readonly [number, number]} values */
function fields(...values) {
  const buffer = Buffer.alloc(values.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of values) at = buffer.writeUIntLE(value, at, width);
  return buffer;
}
