export const full = process.env['FULL_RUNS'] === '1';
/** Under `npm run mutation`, where tests of speed and of sheer size have nothing to say. */
export const mutated = process.env['MUTATED'] === '1';
const part = full ? 1 : mutated ? 8 : 6;
let asked = 0;

/** How many generated cases a test takes: a sixth in `npm test`, all of `whole` in `npm run test:full`. */
export function runs(whole: number): number {
  const count = Math.ceil(whole / part);
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
  return whole / part;
}
