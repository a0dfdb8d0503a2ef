import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/lib/text.ts';
import { timelineChart } from '../../../src/reporters/charts/index.ts';
import { barsOf } from '../../../src/reporters/charts/spans.ts';
import { runs } from '../../runs.ts';
import { elementsOf, labelsOf, numbersIn } from './drawn.ts';

const monthOf = (index: number): string => `${1900 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
const acceptance = (timeline: Parameters<typeof barsOf>[0], given = 0, withdrawn = 0) => ({
  summary: { timeline, undated: { given, withdrawn } },
});
const one = (month: string, given = 1, withdrawn = 0, expired = 0) => ({ month, given, withdrawn, expired });

const figure = fc.oneof(fc.constant(0), fc.nat(20), fc.nat(99_999));
const timelines = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1480, max: 1522 }), fc.nat(1522)), { minLength: 1, maxLength: 200 })
  .chain((months) =>
    fc.tuple(
      ...months
        .toSorted((a, b) => a - b)
        .map((index) => fc.record({ month: fc.constant(monthOf(index)), given: figure, withdrawn: figure, expired: figure })),
    ),
  )
  .map((months) => months.filter(({ given, withdrawn, expired }) => given + withdrawn + expired > 0));

describe('bars of acceptance over time', () => {
  test.each([
    ['2021-11', '2026-10', 'month', 60, '2021-11', '2026-10'],
    ['2021-10', '2026-10', 'year', 6, '2021', '2026'],
    ['1967-01', '2026-10', 'year', 60, '1967', '2026'],
    ['1966-12', '2026-10', 'decade', 7, '1960', '2020'],
    ['2026-03', '2026-03', 'month', 1, '2026-03', '2026-03'],
  ])('from %s to %s stand for a %s each: %i', (first, last, span, count, from, to) => {
    const bars = barsOf(first === last ? [one(first)] : [one(first), one(last)]);
    expect(bars.span).toBe(span);
    expect([bars.bars.length, bars.bars[0]!.time, bars.bars.at(-1)!.time]).toEqual([count, from, to]);
  });

  test('add up to the months, and are never more than can be told apart', () => {
    fc.assert(
      fc.property(timelines, (timeline) => {
        fc.pre(timeline.length > 0);
        const { bars } = barsOf(timeline);
        expect(bars.length).toBeLessThanOrEqual(60);
        for (const statement of ['given', 'withdrawn', 'expired'] as const)
          expect(bars.reduce((sum, bar) => sum + bar[statement], 0)).toBe(timeline.reduce((sum, month) => sum + month[statement], 0));
      }),
      { seed: 7, numRuns: runs(60) },
    );
  });
});

describe.each(languages)('acceptance over time in %s', (language) => {
  const words = {
    en: {
      months: '2026-03: 4 given, 1 withdrawn or refused; 2026-05: 2 expired.',
      undated: 'Without a date, not shown: 3 given, 0 withdrawn or refused.',
      none: 'No statement with a date about acceptance is on record.',
    },
    de: {
      months: '03/2026: 4 erteilt, 1 widerrufen oder abgelehnt; 05/2026: 2 abgelaufen.',
      undated: 'Ohne Datum, nicht gezeigt: 3 erteilt, 0 widerrufen oder abgelehnt.',
      none: 'Zu Annahme und Einwilligung ist keine Erklärung mit Datum verzeichnet.',
    },
  }[language];

  test('is told month by month, with what has no date', () => {
    const months = [one('2026-03', 4, 1), one('2026-05', 0, 0, 2)];
    expect(timelineChart(acceptance(months), language).alternative).toBe(words.months);
    const chart = timelineChart(acceptance(months, 3), language);
    expect(chart.alternative).toBe(`${words.months} ${words.undated}`);
    expect(labelsOf(chart.svg).join(' ')).toContain(words.undated);
  });

  test('is a sentence where there is nothing to draw', () => {
    const chart = timelineChart(acceptance([]), language);
    expect([chart.alternative, chart.svg.text]).toEqual([words.none, `<p>${words.none}</p>`]);
    expect(timelineChart(acceptance([], 3), language).alternative).toBe(`${words.none} ${words.undated}`);
  });

  test('has the sums of all months in its legend, and bars as high as their figures', () => {
    fc.assert(
      fc.property(timelines, (timeline) => {
        fc.pre(timeline.length > 0);
        const { bars } = barsOf(timeline);
        const elements = elementsOf(timelineChart(acceptance(timeline), language).svg);
        const legend = elements.flatMap(({ text }, index) => (elements[index - 1]?.attributes['width'] === '9' ? numbersIn(text) : []));
        const statements = ['given', 'withdrawn', 'expired'] as const;
        expect(legend.slice(0, 3)).toEqual(statements.map((statement) => timeline.reduce((sum, month) => sum + month[statement], 0)));

        const drawn = elements.filter(({ name, attributes }) => name === 'rect' && attributes['width'] !== '9');
        const heights = drawn.map(({ attributes }) => Number(attributes['height']));
        const most = Math.max(...bars.map(({ given }) => given)) + Math.max(...bars.map(({ withdrawn, expired }) => withdrawn + expired));
        const expected = statements.flatMap((statement) => bars.map((bar) => (bar[statement] * 150) / most)).filter((height) => height > 0);
        expect(heights).toHaveLength(expected.length);
        for (const [index, height] of expected.entries()) expect(heights[index]).toBeCloseTo(height, 1);
      }),
      { seed: 7, numRuns: runs(60) },
    );
  });
});
