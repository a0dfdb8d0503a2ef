import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive made for a test; what it states may differ from what it holds. */
export interface Packed {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** 8 is Deflate, 0 none; any other is stated, not done. */
  readonly method?: number;
  /** 0x1 encrypted, 0x8 sizes behind the data, 0x800 name in UTF-8. */
  readonly flags?: number;
  readonly crc?: number;
  /** Stated inflated size. */
  readonly size?: number;
  /** Sizes in a field of their own, as above 4 GiB. */
  readonly zip64?: boolean;
  /** Place of another entry whose bytes this one states as its own. */
  readonly sameAs?: number;
}

/** A ZIP archive, byte by byte (APPNOTE.TXT 4.3), so that it can be wrong in any way. */
export function zipOf(entries: readonly Packed[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const { name, data = '', method = 8, flags = 0, zip64 = false, ...stated } of entries) {
    const bytes = Buffer.from(data);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const rawName = Buffer.from(name);
    const crc = stated.crc ?? crc32(bytes);
    const size = stated.size ?? bytes.length;
    const late = (flags & 8) !== 0;
    const sizes = zip64 ? [0xffffffff, 0xffffffff] : [packed.length, size];
    const extra = zip64 ? fields([2, 1], [2, 16], [8, size], [8, packed.length]) : Buffer.alloc(0);
    const common = (known: boolean): Buffer =>
      fields(
        [2, 45],
        [2, flags],
        [2, method],
        [4, 0],
        [4, known ? crc : 0],
        [4, known ? sizes[0]! : 0],
        [4, known ? sizes[1]! : 0],
        [2, rawName.length],
      );
    const behind = late ? fields([4, 0x08074b50], [4, crc], [4, packed.length], [4, size]) : Buffer.alloc(0);
    const local = Buffer.concat([fields([4, 0x04034b50]), common(!late), fields([2, 0]), rawName, packed, behind]);
    offsets.push(stated.sameAs === undefined ? at : offsets[stated.sameAs]!);
    central.push(
      Buffer.concat([
        fields([4, 0x02014b50], [2, 45]),
        common(true),
        fields([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, offsets.at(-1)!]),
        rawName,
        extra,
      ]),
    );
    if (stated.sameAs !== undefined) continue;
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const count = entries.length;
  const end = fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]);
  return Buffer.concat([...locals, directory, end]);
}

/** Little-endian fields of the given widths in bytes. */
function fields(...values: readonly (readonly [width: number, value: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of values) {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, width);
    at += width;
  }
  return buffer;
}
