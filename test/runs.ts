export const full = process.env['FULL_RUNS'] === '1';
let asked = 0;

/** How many generated cases a test takes: a quarter in `npm test`, all of `whole` in `npm run test:full`. */
export function runs(whole: number): number {
  const count = full ? whole : Math.ceil(whole / 4);
  asked += count;
  return count;
}

/** How many cases were asked for since the last call. */
export function takeCount(): number {
  const count = asked;
  asked = 0;
  return count;
}

/** A lower bound of what `whole` cases hold, for as many as are taken. */
export function share(whole: number): number {
  return full ? whole : whole / 4;
}
