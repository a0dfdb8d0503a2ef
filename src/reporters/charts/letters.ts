/** Height of the letters of every label, in units; `chartStyles` says the same. */
export const letters = 11;

/** Most units that a line of text takes in a common typeface. */
export function widthOf(text: string): number {
  let hundredths = 0;
  let joined = false;
  for (const sign of text) {
    if (!joined) hundredths += widthOfSign(sign);
    joined = sign === '\u200d';
  }
  return (hundredths * letters) / 100;
}

/** How much wider bold letters are, at most. */
export const boldness = 1.25;

/** Signs of other scripts, whose width depends on fonts that nobody knows here. */
export const foreign = /[^\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u2190-\u2193]/u;

/** In hundredths of the letters' height, of DejaVu Sans, the widest of the common typefaces. */
const widths = new Map(
  (
    [
      [28, "'ijl"],
      [30, 'IJ'],
      [32, ' ,.·'],
      [34, '/:;\\|'],
      [36, 'f'],
      [37, '-'],
      [40, '()[]t!'],
      [42, 'r'],
      [46, '"'],
      [50, '*_`–'],
      [53, 'sz„“”'],
      [56, 'cL?'],
      [60, 'Fkvxy'],
      [62, 'TYPaeoø'],
      [64, '$0123456789ESbdghnpqu{}ß'],
      [70, 'ABCKRVXZ'],
      [76, 'HNU'],
      [79, 'DGOQ&'],
      [84, '#+<=>^~w←↑→↓'],
      [87, 'M'],
      [100, '%mW@—…'],
    ] as const
  ).flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, width] as const)),
);
const widest = 130;

/** Drawn over the sign before, or not at all. */
const unseen = /[\p{M}\u200b-\u200d\u2060]/u;

function widthOfSign(sign: string): number {
  return widths.get(sign) ?? widths.get(sign.normalize('NFD')[0]!) ?? (unseen.test(sign) ? 0 : widest);
}
