/** What may stand between two markups: data, which is encoded, or text of the same sink, which is not. */
export type Part<Sink extends string> = string | number | Encoded<Sink> | readonly Part<Sink>[];

/** Text made fit for one sink (a terminal, HTML, Markdown …). Only the encoders beside this file make one. */
export class Encoded<Sink extends string = string> {
  readonly #sink: Sink;
  readonly text: string;

  constructor(sink: Sink, text: string) {
    this.#sink = sink;
    this.text = text;
  }

  get sink(): Sink {
    return this.#sink;
  }
}

/**
 * An escaping tagged template: the strings of the template are markup, every value is encoded, unless it is encoded for
 * this sink already; lists are joined without a gap.
 *
 * @param whole mends what arises only where two parts meet; it must leave what needs no mending as it is
 */
export function templateFor<Sink extends string>(
  sink: Sink,
  encode: (text: string) => string,
  whole: (text: string) => string = (text) => text,
): (markup: TemplateStringsArray, ...parts: readonly Part<Sink>[]) => Encoded<Sink> {
  const textOf = (part: Part<Sink>): string => {
    if (typeof part === 'string') return encode(part);
    if (typeof part === 'number') return String(part);
    return part instanceof Encoded ? part.text : part.map(textOf).join('');
  };
  return (markup, ...parts) =>
    new Encoded(sink, whole(markup.reduce((text, next, index) => text + (index > 0 ? textOf(parts[index - 1]!) : '') + next, '')));
}
