/** A file written in blocks of about a megabyte, so that no estate is ever held in memory. */
import { closeSync, openSync, writeSync } from 'node:fs';

const blockLength = 1 << 20;
/** Bytes of UTF-8 that a UTF-16 code unit takes at most. */
const bytesPerUnit = 3;

/**
 * @typedef {object} Sink
 * @property {(text: string) => void} write
 * @property {() => number} close writes the rest and returns the bytes of the whole file
 */

/** Texts are encoded into it, one file after another: files are written one at a time, and a block outlives none. */
const shared = Buffer.allocUnsafeSlow(blockLength);

/** @param {string} file @returns {Sink} the only one that is open */
export function fileSink(file) {
  const descriptor = openSync(file, 'w');
  let length = 0;
  let bytes = 0;

  function flush(block, end) {
    for (let done = 0; done < end;) done += writeSync(descriptor, block, done, end - done);
    bytes += end;
  }
  function flushShared() {
    flush(shared, length);
    length = 0;
  }
  return {
    write(text) {
      const most = text.length * bytesPerUnit;
      if (length + most > blockLength) flushShared();
      if (most > blockLength) {
        const block = Buffer.from(text);
        return flush(block, block.length);
      }
      length += shared.write(text, length);
    },
    close() {
      flushShared();
      closeSync(descriptor);
      return bytes;
    },
  };
}
