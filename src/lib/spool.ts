import { type GrowingFile, openScratch } from './output-files.ts';

/** Bytes kept outside memory once they are many; readable again and again until `close`. */
export class Spool {
  #memory: Uint8Array[] = [];
  #starts: number[] = [];
  #length = 0;
  #file: GrowingFile | undefined;
  #scratch: ReturnType<typeof openScratch> | undefined;
  /** Where the spooled bytes begin in the file. */
  readonly #base: number;
  readonly #limit: number;

  /**
   * @param into a file that is being written and takes the bytes at its end from the start on; without one they stay
   * in memory up to the limit, then go to a scratch file
   * @param limit bytes kept in memory
   */
  constructor(into?: GrowingFile, limit = 32 << 20) {
    this.#file = into;
    this.#base = into?.length ?? 0;
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  append(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (!this.#file && this.#length + bytes.length > this.#limit) this.#spill();
    if (this.#file) this.#file.write(bytes);
    else {
      this.#memory.push(bytes);
      this.#starts.push(this.#length);
    }
    this.#length += bytes.length;
  }

  /** The bytes `[start, end)` in stretches, which hold until the next one is asked for. */
  *read(start: number, end: number): Generator<Uint8Array> {
    if (!this.#file) {
      yield* slices(this.#memory, this.#starts, start, end);
      return;
    }
    const buffer = new Uint8Array(Math.min(1 << 20, end - start));
    for (let at = start; at < end;) {
      const count = this.#file.read(buffer.subarray(0, Math.min(buffer.length, end - at)), this.#base + at);
      yield buffer.subarray(0, count);
      at += count;
    }
  }

  close(): void {
    this.#scratch?.close();
    this.#scratch = undefined;
    this.#memory = [];
    this.#starts = [];
  }

  #spill(): void {
    this.#scratch = openScratch();
    this.#file = this.#scratch;
    for (const bytes of this.#memory) this.#scratch.write(bytes);
    this.#memory = [];
    this.#starts = [];
  }
}

/** `starts` holds where each part begins, so that many short reads stay cheap. */
function* slices(parts: readonly Uint8Array[], starts: readonly number[], start: number, end: number): Generator<Uint8Array> {
  let low = 0;
  for (let high = parts.length; low < high;) {
    const middle = (low + high) >> 1;
    if (starts[middle]! + parts[middle]!.length <= start) low = middle + 1;
    else high = middle;
  }
  for (; low < parts.length && starts[low]! < end; low++) {
    yield parts[low]!.subarray(Math.max(start - starts[low]!, 0), end - starts[low]!);
  }
}
