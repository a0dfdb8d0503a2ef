import { Readable } from 'node:stream';
import type { RandomAccessReader } from 'yauzl';
import type { RandomBytes } from '../bytes.ts';

const BLOCK = 1 << 16;

/**
 * What yauzl reads an archive through: in blocks, since it asks for the directory in pieces of a few bytes. Its own
 * readers cost a system call and a stream for each.
 */
export async function readerOver(source: RandomBytes): Promise<RandomAccessReader> {
  const { default: yauzl } = await import('yauzl');
  const block = new Uint8Array(BLOCK);
  let start = 0;
  let end = 0;
  function read(into: Uint8Array, at: number, length: number, position: number): number {
    if (length > BLOCK) return source.read(into, at, length, position);
    if (position < start || position + length > end) {
      start = position;
      end = position + source.read(block, 0, BLOCK, position);
    }
    const part = block.subarray(position - start, Math.min(position + length, end) - start);
    into.set(part, at);
    return part.length;
  }
  return new (class extends yauzl.RandomAccessReader {
    override read(into: Buffer, at: number, length: number, position: number, done: (error: Error | null, count?: number) => void): void {
      let count;
      try {
        count = read(into, at, length, position);
      } catch (error) {
        done(error as Error);
        return;
      }
      done(null, count);
    }
    override _readStreamForRange(from: number, to: number): Readable {
      return Readable.from(chunks(source, from, to), { objectMode: false });
    }
  })();
}

function* chunks(source: RandomBytes, from: number, to: number): Generator<Uint8Array> {
  for (let at = from; at < to;) {
    const chunk = new Uint8Array(Math.min(BLOCK, to - at));
    const count = source.read(chunk, 0, chunk.length, at);
    if (count === 0) return;
    yield chunk.subarray(0, count);
    at += count;
  }
}
