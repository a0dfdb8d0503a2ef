/** A file written in blocks of about a megabyte, so that no estate is ever held in memory. */
import { closeSync, openSync, writeSync } from 'node:fs';

const blockLength = 1 << 20;

/**
 * @typedef {object} Sink
 * @property {(text: string) => void} write
 * @property {() => number} close writes the rest and returns the bytes of the whole file
 */

/** @param {string} file @returns {Sink} */
export function fileSink(file) {
  const descriptor = openSync(file, 'w');
  let parts = [];
  let length = 0;
  let bytes = 0;

  function flush() {
    const block = Buffer.from(parts.join(''));
    for (let done = 0; done < block.length;) done += writeSync(descriptor, block, done);
    bytes += block.length;
    parts = [];
    length = 0;
  }
  return {
    write(text) {
      parts.push(text);
      length += text.length;
      if (length >= blockLength) flush();
    },
    close() {
      flush();
      closeSync(descriptor);
      return bytes;
    },
  };
}
