import { zipOf } from '../zips.ts';
import { dates, german, words } from './german.ts';
import { momentOf, type Statement } from './statements.ts';

/** A workbook of one sheet, texts shared, dates as serial days under a German date format. */
export function workbook(fields: readonly string[], rows: readonly Statement[]): Uint8Array {
  const texts = new Map<string, number>();
  const shared = (text: string): number => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text)!;
  };
  const written = (field: string, text: string, at: string): string => {
    if (text === '') return '';
    const moment = dates.has(field) ? momentOf(text) : undefined;
    if (moment) return `<c r="${at}" s="${moment.time ? 2 : 1}"><v>${serialOf(moment)}</v></c>`;
    return `<c r="${at}" t="s"><v>${shared(words[text] ?? text)}</v></c>`;
  };
  const line = (cells: readonly (readonly [field: string, text: string])[], row: number): string =>
    `<row r="${row}">${cells.map(([field, text], i) => written(field, text, `${String.fromCharCode(65 + i)}${row}`)).join('')}</row>`;
  const body = [
    line(
      fields.map((field) => ['', german[field] ?? field]),
      1,
    ),
    ...rows.map((row, i) =>
      line(
        fields.map((field) => [field, row[field] ?? '']),
        i + 2,
      ),
    ),
  ].join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const kind = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const related = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind('sheet.main')}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind('worksheet')}"/><Override PartName="/xl/styles.xml" ContentType="${kind('styles')}"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kind('sharedStrings')}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships">${related(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Einwilligungen" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${related(1, 'worksheet', 'worksheets/sheet1.xml')}${related(2, 'styles', 'styles.xml')}${related(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\ hh:mm:ss"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  };
  return zipOf(Object.entries(parts).map(([name, data]) => ({ name, data: `<?xml version="1.0" encoding="UTF-8"?>${data}`, method: 0 })));
}

const DAY = 86_400_000;

/** Days since 1899-12-30, as Excel counts them. */
function serialOf({ year, month, day, time }: { year: string; month: string; day: string; time: string | undefined }): number {
  return (Date.parse(`${year}-${month}-${day}T${time ?? '00:00:00'}Z`) - Date.UTC(1899, 11, 30)) / DAY;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
