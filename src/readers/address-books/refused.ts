import { latin1 } from '../../lib/bytes.ts';
import type { RefusedFormatId } from '../../model/refused-formats.ts';
import type { Head } from './address-book-reader.ts';

/** Tells a format from the first bytes of a file; from its name only where the bytes say nothing. */
type Sign = (start: string, head: Head, name: string) => boolean;

/**
 * Files that are known and not read, in the order in which a file is offered to them. Sources: [MS-PST] 2.2.2.6 (`!BDN`),
 * [MS-CFB] 2.2 (OLE2), mork of comm-central, Android's BackupManagerService; Samsung and Nokia publish no format.
 */
const files: readonly (readonly [RefusedFormatId, Sign])[] = [
  ['outlook-pst', (start) => start.startsWith('!BDN')],
  ['ole2', (start) => start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['mork', (start) => /^\s*\/\/ <!-- <mdb:mork:z v=/.test(start)],
  ['android-backup', (start) => start.startsWith('ANDROID BACKUP\n')],
  [
    'other-archive',
    (start, { bytes }) => /^(?:7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\x1f\x8b\x08|BZh[1-9]|\xfd7zXZ\0)/.test(start) || isTar(bytes),
  ],
  ['icalendar', (_, { text }) => /^\s*BEGIN:VCALENDAR\s/i.test(text)],
  ['smart-switch', (_, __, name) => /\.spbm?$/i.test(name)],
  ['nokia-backup', (_, __, name) => /\.(?:nbu|nfb)$/i.test(name)],
];

function isTar(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(257, 262)) === 'ustar';
}

/** The refused format of a file. */
export function refusedFile(head: Head, name: string): RefusedFormatId | undefined {
  const start = latin1(head.bytes.subarray(0, 64));
  return files.find(([, sign]) => sign(start, head, name))?.[0];
}

/** Documents that are ZIP archives inside: of Office (ISO/IEC 29500, ISO/IEC 26300), and packages of programs. */
export function refusedArchive(names: ReadonlySet<string>): RefusedFormatId | undefined {
  if (names.has('AndroidManifest.xml') || names.has('META-INF/MANIFEST.MF')) return 'app-package';
  if (names.has('[Content_Types].xml') || (names.has('mimetype') && names.has('content.xml'))) return 'office-document';
  return undefined;
}

const sqlite = 'SQLite format 3\0';

/**
 * Folders that are one backup of a phone. An iPhone's has a manifest, whose database is itself encrypted with the backup
 * since iOS 10.2; a Huawei's has a list of its modules, and encrypts the databases it holds.
 */
export function backupFolder(
  names: ReadonlySet<string>,
  headOf: (name: string) => Uint8Array,
): { readonly format: RefusedFormatId; readonly closed: boolean } | undefined {
  if (names.has('Manifest.plist') && (names.has('Manifest.db') || names.has('Manifest.mbdb'))) {
    const encrypted =
      /<key>IsEncrypted<\/key>\s*<true\s*\/>/.test(latin1(headOf('Manifest.plist'))) ||
      (names.has('Manifest.db') && !latin1(headOf('Manifest.db')).startsWith(sqlite));
    return encrypted ? { format: 'itunes-encrypted', closed: true } : { format: 'itunes-backup', closed: false };
  }
  if (names.has('info.xml') && /BackupFilesTypeInfo|BackupFileModuleInfo|table="HeaderInfo"/.test(latin1(headOf('info.xml'))))
    return { format: 'huawei-backup', closed: false };
  return undefined;
}

/** Databases of contacts by the names they have on a phone; an iPhone's backup names them by the SHA-1 of domain and path. */
const contactDatabases: ReadonlySet<string> = new Set([
  'addressbook.sqlitedb',
  '31bb7ba8914766d4ba40d6dfb6113c8b614be442',
  'contactsv2.sqlite',
  'b8548dc30aa1030df0ce18ef08b882cf7ab5212f',
  'contacts2.db',
  'contacts.db',
  'contact.db',
  'wa.db',
]);

/** Whether a file of a phone's backup that a reader recognised is an address book; of databases the name tells. */
export function isBackupBook(name: string, reader: string): boolean {
  return reader !== 'sqlite' || contactDatabases.has(name.toLowerCase());
}
