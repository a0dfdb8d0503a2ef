/** More changes than this make another word. */
const MOST = 3;
const LONGEST = 60;

/** Of some words the one that a misspelt word was most likely meant to be; undefined when none is like it. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const ranked = words.map((one) => ({ one, changes: changesBetween(word.toLowerCase(), one) })).toSorted((a, b) => a.changes - b.changes);
  const [best] = ranked;
  return best && best.changes <= Math.min(MOST, Math.floor(best.one.length / 2)) ? best.one : undefined;
}

/** How many characters must be put in, left out or replaced to make one word of another. */
function changesBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 0; row < one.length; row++) {
    const changes = [row + 1];
    for (let at = 0; at < other.length; at++) {
      const kept = above[at]! + (one[row] === other[at] ? 0 : 1);
      changes.push(Math.min(kept, above[at + 1]! + 1, changes[at]! + 1));
    }
    above = changes;
  }
  return above[other.length]!;
}
