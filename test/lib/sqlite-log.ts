/** Writes the files that SQLite keeps beside a database, with checksums that hold. */

export const pageSize = 512;

/** Pages filled with one byte each; the first one tells the page size, as the header of a database does. */
export function pages(...fills: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(fills.length * pageSize);
  fills.forEach((fill, index) => bytes.fill(fill, index * pageSize, (index + 1) * pageSize));
  if (bytes.length > 0) bytes.set([pageSize >> 8, pageSize & 255], 16);
  return bytes;
}

export interface Frame {
  readonly page: number;
  readonly fill: number;
  /** Pages of the database after the transaction that this frame ends; left out when it ends none. */
  readonly commit?: number;
}

/** A write-ahead log; `little` tells in which order of bytes the checksums are taken. */
export function logOf(frames: readonly Frame[], { little = true, salt = 7, size = pageSize } = {}): Uint8Array {
  const bytes = new Uint8Array(32 + frames.length * (24 + size));
  const view = new DataView(bytes.buffer);
  let [a, b] = [0, 0];
  const add = (from: number, length: number): void => {
    for (let at = from; at < from + length; at += 8) {
      a = (a + view.getUint32(at, little) + b) >>> 0;
      b = (b + view.getUint32(at + 4, little) + a) >>> 0;
    }
  };
  [little ? 0x377f0682 : 0x377f0683, 3_007_000, size, 0, salt, salt + 1].forEach((word, index) => view.setUint32(index * 4, word));
  add(0, 24);
  view.setUint32(24, a);
  view.setUint32(28, b);
  frames.forEach(({ page, fill, commit = 0 }, index) => {
    const at = 32 + index * (24 + size);
    bytes.set(page === 1 ? pages(fill) : new Uint8Array(size).fill(fill), at + 24);
    [page, commit, salt, salt + 1].forEach((word, place) => view.setUint32(at + place * 4, word));
    add(at, 8);
    add(at + 24, size);
    view.setUint32(at + 16, a);
    view.setUint32(at + 20, b);
  });
  return bytes;
}

/** A rollback journal that holds pages as they were in a database of `size` pages. */
export function journalOf(size: number, saved: readonly { readonly page: number; readonly fill: number }[]): Uint8Array {
  const sector = 512;
  const nonce = 99;
  const bytes = new Uint8Array(sector + saved.length * (pageSize + 8));
  bytes.set([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
  const view = new DataView(bytes.buffer);
  [saved.length, nonce, size, sector, pageSize].forEach((word, index) => view.setUint32(8 + index * 4, word));
  saved.forEach(({ page, fill }, index) => {
    const at = sector + index * (pageSize + 8);
    const content = page === 1 ? pages(fill) : new Uint8Array(pageSize).fill(fill);
    view.setUint32(at, page);
    bytes.set(content, at + 4);
    let sum = nonce;
    for (let byte = pageSize - 200; byte > 0; byte -= 200) sum += content[byte]!;
    view.setUint32(at + 4 + pageSize, sum);
  });
  return bytes;
}
