import type { RandomBytes } from '../bytes.ts';

const HEADER = 512;
const ENTRY = 128;
/** Marks above this are no sectors: end of a chain, free, tables. */
const LAST_SECTOR = 0xfffffffa;
/** Sectors of the directory that are looked at; workbooks have one or two. */
const MOST = 256;

/** The first bytes of every compound file (OLE2): .xls, .msg, .doc, and whatever Office protects by a password. */
export function isCompound(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1';
}

/**
 * Names in the directory of a compound file, as many as can be followed.
 *
 * Source: [MS-CFB] 2.2 (header), 2.3 (sector chains), 2.6.1 (directory entries)
 */
export function compoundNames(source: RandomBytes): ReadonlySet<string> {
  const names = new Set<string>();
  const header = part(source, 0, HEADER);
  if (header.length < HEADER) return names;
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return names;
  const size = 2 ** shift;
  const seen = new Set<number>();
  for (let sector = header.readUInt32LE(48); sector < LAST_SECTOR && !seen.has(sector) && seen.size < MOST;) {
    seen.add(sector);
    const entries = part(source, (sector + 1) * size, size);
    for (let at = 0; at + ENTRY <= entries.length; at += ENTRY) {
      const length = Math.min(entries.readUInt16LE(at + 64), 64);
      if (length > 2) names.add(entries.toString('utf16le', at, at + length - 2));
    }
    sector = nextSector(source, header, sector, size);
  }
  return names;
}

/** The sector behind one in its chain, by the tables that the header lists; a directory beyond those is not followed. */
function nextSector(source: RandomBytes, header: Buffer, sector: number, size: number): number {
  const table = Math.floor((sector * 4) / size);
  if (table >= 109) return LAST_SECTOR;
  const tableSector = header.readUInt32LE(76 + table * 4);
  if (tableSector >= LAST_SECTOR) return LAST_SECTOR;
  const entry = part(source, (tableSector + 1) * size + ((sector * 4) % size), 4);
  return entry.length === 4 ? entry.readUInt32LE() : LAST_SECTOR;
}

function part(source: RandomBytes, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, source.read(bytes, 0, length, position));
}
