/** Signatures of the records of an archive, and where each keeps its parts (APPNOTE.TXT 4.3). */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;

/** 1 January 1980, 00:00: the first moment an archive can name. */
const FIRST_MOMENT = 0x00210000;

/**
 * Gives every entry of an archive the same time, in place, so that its bytes do not tell when it was made.
 *
 * @param archive written by a library of ours: no comment behind its directory, no ZIP64
 */
export function fixTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('an archive with a comment, or none');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('an archive without its directory');
    view.setUint32(at + 12, FIRST_MOMENT, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_MOMENT, true);
    at += CENTRAL_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}
