import { jsonLinkedData } from './linked-data.ts';
import { dates, german, words } from './german.ts';
import { acmeStatements, momentOf, type Statement } from './statements.ts';
import { workbook } from './workbook.ts';

/** The fixture company's register in the forms in which companies keep theirs, by file name. */
export function acmeForms(): Readonly<Record<string, Uint8Array>> {
  const rows = acmeStatements();
  const fields = Object.keys(rows[0]!);
  return {
    'register-excel.csv': excelCsv(fields, rows),
    'register.xlsx': workbook(fields, rows),
    'register.ndjson': Buffer.from(rows.map((row) => `${JSON.stringify(filled(row))}\n`).join('')),
    'register.jsonld': jsonLinkedData(rows),
  };
}

function filled(row: Statement): Statement {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
}

/** As Excel saves it in German: semicolons, CRLF, Windows-1252, in which letters it does not have become `?`. */
function excelCsv(fields: readonly string[], rows: readonly Statement[]): Uint8Array {
  const cell = (field: string, text: string): string => {
    const moment = dates.has(field) ? momentOf(text) : undefined;
    const shown = moment ? `${moment.day}.${moment.month}.${moment.year}${moment.time ? ` ${moment.time}` : ''}` : (words[text] ?? text);
    return /[;"\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
  };
  const lines = [fields.map((field) => german[field] ?? field), ...rows.map((row) => fields.map((field) => cell(field, row[field] ?? '')))];
  return Uint8Array.from(`${lines.map((line) => line.join(';')).join('\r\n')}\r\n`, ansi);
}

/** Letters of Windows-1252 in use that are not where Latin-1 has them. */
const shifted: ReadonlyMap<string, number> = new Map([
  ['Š', 0x8a],
  ['š', 0x9a],
  ['–', 0x96],
  ['„', 0x84],
  ['“', 0x93],
]);

function ansi(letter: string): number {
  const code = letter.charCodeAt(0);
  return shifted.get(letter) ?? (code < 256 ? code : 63);
}
