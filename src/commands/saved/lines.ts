import { AskfirstError } from '../../error.ts';
import { sniffedSource } from '../../lib/encodings.ts';
import { openFile, reasonOf } from '../../lib/files.ts';

/** Most bytes of a file that are held at once: one line, or a report that is not laid out in lines. */
const mostHeld = 128 << 20;

const CHUNK = 1 << 20;

/** A text file in UTF-8 or UTF-16, line by line, without ever holding more of it than one line. */
export class SavedLines {
  readonly #path: string;
  readonly #file: ReturnType<typeof openFile>;
  readonly #read: (into: Uint8Array) => number;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #buffer = new Uint8Array(CHUNK);
  #waiting: string[] = [];
  #at = 0;
  #rest = '';
  #ended = false;
  /** 1-based number of the line that `next` gave last. */
  line = 0;

  /** @throws AskfirstError `file-unreadable` */
  constructor(path: string) {
    this.#path = path;
    this.#file = this.#readable(() => openFile(path, false));
    const { source } = this.#readable(() => sniffedSource(this.#file));
    this.#read = (into) => this.#readable(() => source.read(into, 0, into.length));
  }

  /**
   * The next line without its end; undefined at the end of the file.
   *
   * @throws AskfirstError `file-unreadable`, `report-broken` for bytes that are no text, `report-too-large` for a longer line
   */
  next(): string | undefined {
    while (this.#at === this.#waiting.length && !this.#ended) this.#fill();
    if (this.#at < this.#waiting.length) {
      this.line++;
      return this.#waiting[this.#at++];
    }
    if (this.#rest === '') return undefined;
    const last = this.#rest;
    this.#rest = '';
    this.line++;
    return last;
  }

  /** Everything that is left, whole. */
  rest(): string {
    const lines: string[] = [];
    let length = 0;
    for (let line = this.next(); line !== undefined; line = this.next()) {
      length += line.length + 1;
      if (length > mostHeld) throw this.#tooLarge();
      lines.push(line);
    }
    return lines.join('\n');
  }

  close(): void {
    this.#file.close();
  }

  #fill(): void {
    const count = this.#read(this.#buffer);
    this.#ended = count === 0;
    const lines = this.#decoded(this.#buffer.subarray(0, count)).split('\n');
    lines[0] = this.#rest + lines[0]!;
    this.#rest = lines.pop()!;
    if (this.#rest.length > mostHeld) throw this.#tooLarge();
    this.#waiting = lines;
    this.#at = 0;
  }

  #decoded(bytes: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes, { stream: !this.#ended });
    } catch (error) {
      throw new AskfirstError('report-broken', { file: this.#path, line: this.line }, { cause: error });
    }
  }

  #tooLarge(): AskfirstError {
    return new AskfirstError('report-too-large', { file: this.#path, most: mostHeld >> 20 });
  }

  #readable<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      throw new AskfirstError('file-unreadable', { path: this.#path, reason }, { cause: error });
    }
  }
}
