import { error, type ErrorText } from './error-wording.ts';
import type { XlsxFaultCode } from './lib/xlsx/fault.ts';

/** What a file is, or what is wrong with it, and the remedy; in English, then in German. */
type Words = readonly [what: string, remedy: string, was: string, abhilfe: string];

const asWorkbook = 'open it in Excel or LibreOffice and save it as .xlsx or CSV';
const alsMappe = 'in Excel oder LibreOffice öffnen und als .xlsx oder CSV speichern';
const again = 'copy or download it again, or save it again in Excel';
const erneut = 'erneut kopieren oder herunterladen oder in Excel neu speichern';
const plain = 'open it in Excel, copy the table into a new workbook, and save that as .xlsx or CSV';
const neu = 'in Excel öffnen, die Tabelle in eine neue Mappe kopieren und diese als .xlsx oder CSV speichern';

const words = {
  xls: [
    'this is a workbook of Excel 97–2003 (.xls), which cannot be read here',
    asWorkbook,
    'dies ist eine Mappe aus Excel 97–2003 (.xls) und hier nicht lesbar',
    alsMappe,
  ],
  encrypted: [
    'this workbook is encrypted with a password',
    'remove the password in Excel (File, Info, Protect Workbook) and save it again',
    'diese Mappe ist mit einem Kennwort verschlüsselt',
    'Kennwort in Excel entfernen (Datei, Informationen, Arbeitsmappe schützen) und neu speichern',
  ],
  compound: [
    'this is an old Office or Outlook file (.doc, .msg …), no workbook',
    asWorkbook,
    'dies ist eine alte Office- oder Outlook-Datei (.doc, .msg …), keine Mappe',
    alsMappe,
  ],
  xlsb: [
    'this is a binary workbook (.xlsb), which cannot be read here',
    asWorkbook,
    'dies ist eine binäre Mappe (.xlsb) und hier nicht lesbar',
    alsMappe,
  ],
  ods: [
    'this is a spreadsheet of LibreOffice (.ods), which cannot be read here',
    asWorkbook,
    'dies ist eine Tabelle aus LibreOffice (.ods) und hier nicht lesbar',
    alsMappe,
  ],
  html: ['this is a web page, whatever its name says', asWorkbook, 'dies ist eine Webseite, auch wenn der Name anders lautet', alsMappe],
  'xml-2003': [
    'this is an XML spreadsheet of Excel 2003, which cannot be read here',
    asWorkbook,
    'dies ist eine XML-Kalkulationstabelle aus Excel 2003 und hier nicht lesbar',
    alsMappe,
  ],
  'no-workbook': [
    'this is an archive or Office document without a workbook',
    'name the workbook (.xlsx) or CSV file itself',
    'dies ist ein Archiv oder Office-Dokument ohne Arbeitsmappe',
    'die Mappe (.xlsx) oder CSV-Datei selbst angeben',
  ],
  unknown: ['this is no workbook', asWorkbook, 'dies ist keine Mappe', alsMappe],
  damaged: ['this workbook is damaged or cut off', again, 'diese Mappe ist beschädigt oder abgeschnitten', erneut],
  xml: [
    'this workbook is damaged: a part of it is no valid XML',
    again,
    'diese Mappe ist beschädigt: ein Teil ist kein gültiges XML',
    erneut,
  ],
  doctype: [
    'a part of this workbook declares a document type, as no spreadsheet program writes it',
    plain,
    'ein Teil dieser Mappe enthält eine Dokumenttyp-Angabe, die kein Tabellenprogramm schreibt',
    neu,
  ],
  columns: [
    'this workbook has content beyond column 1,024',
    'delete what stands far to the right of the table, and save it again',
    'diese Mappe hat Inhalt hinter Spalte 1024',
    'löschen, was weit rechts von der Tabelle steht, und neu speichern',
  ],
  inflated: ['this workbook unpacks to more than 1 GiB', plain, 'diese Mappe ist entpackt größer als 1 GiB', neu],
  ratio: [
    'a part of this workbook unpacks to more than 200 times its size, as no table does',
    plain,
    'ein Teil dieser Mappe ist entpackt mehr als 200-mal so groß wie gepackt, was bei keiner Tabelle vorkommt',
    neu,
  ],
  entries: ['this workbook consists of more than 50,000 files', plain, 'diese Mappe besteht aus mehr als 50.000 Dateien', neu],
  text: ['a row or text of this workbook is longer than 1 MiB', plain, 'eine Zeile oder ein Text dieser Mappe ist länger als 1 MiB', neu],
  strings: ['the texts of this workbook are larger than 256 MiB', plain, 'die Texte dieser Mappe sind größer als 256 MiB', neu],
  overlapping: [
    'files within this workbook share the same bytes, as only files made to do harm have it',
    'check where it comes from',
    'Dateien in dieser Mappe teilen sich dieselben Bytes, wie es nur bei Dateien mit Schadabsicht vorkommt',
    'Herkunft prüfen',
  ],
} as const satisfies Readonly<Record<XlsxFaultCode, Words>>;

type WorkbookErrorCode = `workbook-${XlsxFaultCode}`;

/** A fault of a workbook as an error: `workbook-xls` … */
export const workbookErrorTexts = Object.fromEntries(
  Object.entries(words).map(([code, [what, remedy, was, abhilfe]]) => [
    `workbook-${code}`,
    error(
      2,
      (f) => ({ what: `${f.file}: ${what}${f.place && ` (${f.place})`}`, remedy }),
      (f) => ({ what: `${f.file}: ${was}${f.place && ` (${f.place})`}`, remedy: abhilfe }),
    ),
  ]),
) as Readonly<Record<WorkbookErrorCode, ErrorText>>;
