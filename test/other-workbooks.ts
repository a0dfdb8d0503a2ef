import XLSX from '@e965/xlsx';
import { zipOf } from './zips.ts';

/** The part of SheetJS that writes compound files, which its types leave out. */
interface CompoundWriter {
  readonly utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
  write(file: object, options: { type: 'buffer' }): Buffer;
}

const CFB = XLSX.CFB as CompoundWriter;

const table = [
  ['Telefon', 'Status', 'Zweck'],
  ['+49 171 3920011', 'erteilt', 'whatsapp-terms'],
];

/** A register as another program or an old one saves it. */
function saved(bookType: XLSX.BookType): Uint8Array {
  const workbook = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(table), 'Register');
  return new Uint8Array(XLSX.write(workbook, { type: 'buffer', bookType }) as Buffer);
}

/** A compound file (OLE2) with one stream. */
function compound(name: string): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${name}`, Buffer.alloc(5000));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }));
}

/** What is kept and sent as `.xlsx` and is none, by the name of the fault. */
export const otherWorkbooks = {
  xls: () => saved('biff8'),
  encrypted: () => compound('EncryptedPackage'),
  compound: () => compound('__properties_version1.0'),
  xlsb: () => saved('xlsb'),
  ods: () => saved('ods'),
  html: () => saved('html'),
  'xml-2003': () => saved('xlml'),
  'no-workbook': () => zipOf([{ name: 'Kontakte.vcf', data: 'BEGIN:VCARD' }]),
} as const satisfies Readonly<Record<string, () => Uint8Array>>;

/** A workbook of Excel 5, whose stream has another name. */
export const excel5 = (): Uint8Array => saved('biff5');
