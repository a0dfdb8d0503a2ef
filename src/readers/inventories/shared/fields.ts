import { cellText, wordOf } from '../../../lib/csv-cell.ts';
import type { LocalTime } from '../../../lib/local-time.ts';
import { type Day, dayOf, parseDay } from '../../../model/day.ts';

/** Values a field may have, by what they mean, as `wordOf` makes them. */
export type Choices<T extends string> = Readonly<Record<T, readonly string[]>>;

/** Days that stand for none. */
const never = /^(?:0001-|9999-|1601-|1970-01-01)/;

/**
 * The fields of one record, whether cells of a row or members of an object. A value that is none of those a field may
 * have is kept in `refused`, a day that cannot be read in `undated`.
 */
export class Fields {
  refused: { readonly column: string; readonly allowed: string } | undefined;
  undated: string | undefined;
  readonly #textsOf: (name: string) => readonly string[];
  readonly #dates: LocalTime;

  /** @param textsOf all texts of a field, none where it is missing */
  constructor(textsOf: (name: string) => readonly string[], dates: LocalTime) {
    this.#textsOf = textsOf;
    this.#dates = dates;
  }

  /** The first text that is not blank under any of these names. */
  text(...names: readonly string[]): string {
    return this.texts(...names)[0] ?? '';
  }

  texts(...names: readonly string[]): string[] {
    return names.flatMap((name) => this.#textsOf(name).map(cellText)).filter((text) => text !== '' && text !== '-');
  }

  /** What a field means; `blank` where it is missing or blank. */
  choice<T extends string, B>(choices: Choices<T>, blank: B, ...names: readonly string[]): T | B {
    const text = this.text(...names);
    const word = wordOf(text);
    if (word === '') return blank;
    for (const [meaning, words] of Object.entries(choices) as [T, readonly string[]][])
      if (words.some((one) => wordOf(one) === word)) return meaning;
    this.refused ??= { column: names[0] ?? '', allowed: Object.values<readonly string[]>(choices).flat().join(', ') };
    return blank;
  }

  flag(...names: readonly string[]): boolean | undefined {
    const value = this.choice({ yes: ['true', 'yes', 'ja', '1'], no: ['false', 'no', 'nein', '0'] }, undefined, ...names);
    return value === undefined ? undefined : value === 'yes';
  }

  /** A day, with or without time: ISO 8601, `31.01.2026`, or Unix time in seconds or milliseconds. */
  day(...names: readonly string[]): Day | undefined {
    const text = this.text(...names);
    if (text === '' || never.test(text)) return undefined;
    const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text)?.[1];
    if (iso) return parseDay(iso);
    if (/^\d{10}(?:\d{3})?$/.test(text)) return dayOf(Math.floor(Number(text.slice(0, 10)) / 86_400));
    const read = this.#dates.read(text);
    if (!read) this.undated ??= names[0];
    return read && dayOf(read.day);
  }
}
