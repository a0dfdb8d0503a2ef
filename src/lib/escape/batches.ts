import { Encoded } from './encoded.ts';

/** Characters after which a stretch is handed on. */
const enough = 65_536;

/** Short parts joined into longer stretches, for each stretch costs a call of the system when it is written. */
export function* inBatches<Sink extends string>(parts: Iterable<Encoded<Sink>>): Generator<Encoded<Sink>> {
  let text = '';
  let sink: Sink | undefined;
  for (const part of parts) {
    ({ sink } = part);
    text += part.text;
    if (text.length < enough) continue;
    yield new Encoded(sink, text);
    text = '';
  }
  if (sink !== undefined && text !== '') yield new Encoded(sink, text);
}
