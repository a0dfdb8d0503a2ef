import { describe, expect, test } from 'vitest';
import { chartStyles } from '../../../src/reporters/charts/index.ts';
import { letters } from '../../../src/reporters/charts/letters.ts';

const { text } = chartStyles;
type Colour = readonly [red: number, green: number, blue: number];

/** Custom properties of the schemes, in the order of the style sheet. */
const [light, dark, print] = [...text.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, block]) => new Map([...block!.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colourOf(colour!)])),
);

function colourOf(hex: string): Colour {
  return [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)].map((part) => Number.parseInt(part, 16)) as unknown as Colour;
}

/** Contrast as WCAG 2 reckons it. */
function contrast(one: Colour, other: Colour): number {
  const [a, b] = [one, other].map((colour) => {
    const [red, green, blue] = colour.map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
  });
  return Math.max(a!, b!) / Math.min(a!, b!);
}

/** A colour through which the paper shines. */
function thin(colour: Colour, opacity: number, paper: Colour): Colour {
  return colour.map((part, index) => part * opacity + paper[index]! * (1 - opacity)) as unknown as Colour;
}

describe.each([
  ['light', light!, '#ffffff', '#1b2026', '#555f69'],
  ['dark', dark!, '#14181d', '#e9e6df', '#a9b2bb'],
  ['print', print!, '#ffffff', '#000000', '#444c54'],
] as const)('charts in the %s scheme', (_, colours, paper, ink, soft) => {
  test('have parts that stand out from the page', () => {
    expect(colours.size).toBe(11);
    for (const [name, colour] of colours) expect(contrast(colour, colourOf(paper)), name).toBeGreaterThanOrEqual(3);
  });

  test('have fields on which text is read', () => {
    const opacity = (kind: string): number => Number(new RegExp(`\\.${kind} \\{[^}]*fill-opacity: ([\\d.]+)`).exec(text)![1]);
    for (const [name, colour] of colours) {
      if (!name.startsWith('--level')) continue;
      expect(contrast(colourOf(ink), thin(colour, opacity('held'), colourOf(paper))), name).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colourOf(soft), thin(colour, opacity('field'), colourOf(paper))), name).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('letters are as high in the style sheet as the charts reckon with', () => {
  expect([...text.matchAll(/(\d+)px/g)].map(([, size]) => Number(size))).toEqual([letters]);
  expect(letters).toBeGreaterThanOrEqual(11);
});
