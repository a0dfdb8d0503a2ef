import { expect, test } from 'vitest';
import { plot, scale } from './plot.js';

test.each([
  [8, [0, 2, 4, 6, 8]],
  [13.6, [0, 5, 10, 15]],
  [100, [0, 20, 40, 60, 80, 100]],
  [0.3, [0, 0.1, 0.2, 0.3]],
  [0, [0, 1]],
])('a scale up to %d ends on a round tick', (most, ticks) => {
  const { ticks: found } = scale(most, 0, 100);
  expect(found.map((tick) => Math.round(tick * 1000) / 1000)).toEqual(ticks);
});

test('a scale begins at 0 and may run upwards', () => {
  const { at } = scale(10, 200, 100);
  expect([at(0), at(5), at(10)]).toEqual([200, 150, 100]);
});

test('a chart has its words, a point for each figure and no markup of the caller', () => {
  const panels = [
    {
      title: 'Wall <s>',
      axis: 'contacts & more',
      points: [
        [1, 2],
        [2, 4],
        [4, 8],
      ],
    },
    {
      title: 'Memory',
      axis: 'contacts',
      points: [
        [1, 100],
        [2, 110],
      ],
    },
    { title: 'Third', axis: 'records', points: [[1, 1]] },
  ];
  const svg = plot('Growth', 'time doubles', panels);
  expect(svg.match(/<circle /g)).toHaveLength(6);
  expect(svg).toContain('<title id="title">Growth</title>');
  expect(svg).toContain('<desc id="description">time doubles</desc>');
  expect(svg).toContain('Wall &lt;s&gt;');
  expect(svg).toContain('contacts &amp; more');
  expect(svg).toContain('viewBox="0 0 720 480"');
  expect(svg).not.toMatch(/NaN|undefined/);
});
