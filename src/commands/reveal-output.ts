import { AskfirstError } from '../error.ts';
import type { Encoded } from '../lib/escape/encoded.ts';
import { terminal } from '../lib/escape/terminal.ts';
import type { Context } from './context.ts';
import { openOutputsIn, type Outputs, written } from './outputs.ts';
import { type RevealedList, type RevealFormat, revealFormats, type ToldPseudonym } from './reveal-formats.ts';
import { type ToldCount, toldText } from './reveal-words.ts';
import { noteWritten } from './write-reports.ts';

/** The list of a `reveal`, written row by row; nothing of it appears before the first pseudonym is told. */
export class RevealOutput {
  readonly #outputs: Outputs<RevealFormat>;
  readonly #list: RevealedList;
  readonly #context: Context;
  #rows = 0;

  /**
   * @param inputs files and folders that are read; none is written over
   * @throws AskfirstError as `openOutputs`
   */
  constructor(list: RevealedList, context: Context, inputs: readonly string[]) {
    const { output, quiet } = context.options;
    const outputs = openOutputsIn(revealFormats, [output ?? []].flat(), undefined, inputs);
    this.#outputs = { ...outputs, stdout: outputs.stdout ?? (quiet || outputs.files.length > 0 ? undefined : revealFormats[0]) };
    this.#list = list;
    this.#context = context;
  }

  async row(told: ToldPseudonym): Promise<void> {
    const first = this.#rows++ === 0;
    if (first) await this.#write((format) => format.head(this.#list));
    await this.#write((format) => [format.row(told, this.#list, first)]);
  }

  /** @throws AskfirstError `reveal-none` where no row was written */
  async finish(counts: ToldCount): Promise<void> {
    if (this.#rows === 0) throw new AskfirstError('reveal-none', { count: counts.asked, path: this.#list.report });
    await this.#write((format) => format.tail(counts, this.#list));
    const { io, language, options } = this.#context;
    if (counts.told < counts.asked && this.#outputs.stdout?.id !== 'text') io.note(terminal`${toldText[language](counts)}`);
    for (const { file } of this.#outputs.files) {
      written(file.path, () => file.commit());
      if (!options.quiet) noteWritten(file, this.#context);
    }
  }

  /** Leaves no trace of files that were not finished. */
  discard(): void {
    for (const { file } of this.#outputs.files) file.discard();
  }

  async #write(made: (format: RevealFormat) => readonly Encoded[]): Promise<void> {
    const { files, stdout } = this.#outputs;
    for (const { format, file } of files) for (const { text } of made(format)) written(file.path, () => file.write(Buffer.from(text)));
    if (stdout) for (const chunk of made(stdout)) await this.#context.io.out(chunk);
  }
}
