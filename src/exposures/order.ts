import type { DeviceBook } from './device-book.ts';

/**
 * Indices of a book's exposures in the order of the report: by the first place of each (file, then line), then number,
 * then text. The places of each exposure are put into their order first.
 */
export function reportOrder(book: DeviceBook): Int32Array {
  const { exposures, entries } = book;
  const order = Int32Array.from({ length: exposures.count }, (_, index) => index);
  if (book.inOrder) return order;
  const { file, line, first, key } = exposures;
  const byPlace = (a: number, b: number): number => file[a]! - file[b]! || line[a]! - line[b]! || a - b;
  for (const exposure of order) sortPlaces(exposures, exposure, byPlace);
  const text = (exposure: number): string => entries.arena.text(exposures.textStart[exposure]!, exposures.textEnd[exposure]!);
  const byText = (a: number, b: number): number => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : a - b);
  return order.sort((a, b) => {
    const [at, to] = [first[a]!, first[b]!];
    return file[at]! - file[to]! || line[at]! - line[to]! || key[a]! - key[b]! || byText(a, b);
  });
}

/** Chains the places of one exposure anew, in order. */
function sortPlaces({ first, next }: DeviceBook['exposures'], exposure: number, compare: (a: number, b: number) => number): void {
  if (next[first[exposure]!]! < 0) return;
  const places: number[] = [];
  for (let place = first[exposure]!; place >= 0; place = next[place]!) places.push(place);
  places.sort(compare);
  first[exposure] = places[0]!;
  for (const [at, place] of places.entries()) next[place] = places[at + 1] ?? -1;
}
