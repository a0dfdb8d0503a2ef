import type { DeviceBook } from './device-book.ts';
import { EXEMPT } from './exposures.ts';

/** Integers that `copies` holds of a number. */
export const perNumber = 3;

/** What the counts over all devices need of one. */
export interface Distinct {
  /** The device's distinct numbers, in the order of the report. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /**
   * Three integers a number: entries it stands in, 0 where it is exempt; file and line of the first place. Undefined
   * where nobody counts copies.
   */
  readonly copies: Int32Array<ArrayBuffer> | undefined;
  /** Texts that make no number. */
  readonly texts: readonly string[];
}

/** @param order the exposures in the order of the report, judged already (`EXEMPT`) */
export function distinctOf({ exposures, entries }: DeviceBook, order: Int32Array, counted: boolean): Distinct {
  const { key, bits, textStart, textEnd, first, next, entry, file, line } = exposures;
  const numbers = new Float64Array(order.length);
  const copies = counted ? new Int32Array(order.length * perNumber) : undefined;
  /** By entry, the exposure that counted it last, + 1. */
  const countedFor = new Int32Array(counted ? entries.count : 0);
  const texts: string[] = [];
  let count = 0;
  for (const exposure of order) {
    if (key[exposure] === 0) {
      texts.push(entries.arena.text(textStart[exposure]!, textEnd[exposure]!));
      continue;
    }
    if (copies) {
      let own = 0;
      if ((bits[exposure]! & EXEMPT) === 0)
        for (let place = first[exposure]!; place >= 0; place = next[place]!) {
          if (countedFor[entry[place]!] === exposure + 1) continue;
          countedFor[entry[place]!] = exposure + 1;
          own++;
        }
      copies[count * perNumber] = own;
      copies[count * perNumber + 1] = file[first[exposure]!]!;
      copies[count * perNumber + 2] = line[first[exposure]!]!;
    }
    numbers[count++] = key[exposure]!;
  }
  return { numbers: numbers.slice(0, count), copies: copies?.slice(0, count * perNumber), texts };
}
