import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withVisibleControls } from '../../../src/lib/escape/controls.ts';
import { languages } from '../../../src/lib/text.ts';
import { byUrgency, priorityLevels } from '../../../src/model/priority.ts';
import { width } from '../../../src/reporters/charts/chart.ts';
import { boldness, widthOf } from '../../../src/reporters/charts/letters.ts';
import { exposureBars, priorityBars, riskMatrix } from '../../../src/reporters/charts/index.ts';
import { isOpen } from '../../../src/reporters/level.ts';
import { chartWords } from '../../../src/reporters/words/charts.ts';
import { wordsIn } from '../../../src/reporters/words/words.ts';
import { runs } from '../../runs.ts';
import { company, elementsOf, estates, labelsOf, numbersIn } from './drawn.ts';

const seeded = { seed: 7, numRuns: runs(60) };
const order = ['uncovered', 'unverified', 'covered', 'otherBasis', 'outOfReach', 'exempt'] as const;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe.each(languages)('charts in %s', (language) => {
  const words = chartWords[language];

  test('show the fixture company as its report has it', () => {
    const matrix = riskMatrix(company, language)!;
    const told = {
      en: 'high (severity 4, likelihood 4): 3 devices – ACME-001, ACME-006, ACME-012',
      de: 'hoch (Schwere 4, Eintrittswahrscheinlichkeit 4): 3 Geräte – ACME-001, ACME-006, ACME-012',
    };
    expect(matrix.alternative).toContain(told[language]);
    expect(labelsOf(matrix.svg)).toEqual(expect.arrayContaining(['ACME-001', 'ACME-011', 'ACME-010']));
    const most = {
      en: 'ACME-001: 14 without accepted evidence, 7 to be checked',
      de: 'ACME-001: 14 ohne anerkannten Nachweis, 7 zu prüfen',
    };
    expect(exposureBars(company, language)!.alternative).toContain(most[language]);
    const levels = {
      en: 'high: 7 devices; medium: 2 devices; low: 0 devices; none: 3 devices.',
      de: 'hoch: 7 Geräte; mittel: 2 Geräte; niedrig: 0 Geräte; keine: 3 Geräte.',
    };
    expect(priorityBars(company, language)!.alternative).toBe(levels[language]);
  });

  test('say with the picture what they say in its place, and call themselves pictures', () => {
    for (const chart of [riskMatrix(company, language)!, exposureBars(company, language)!, priorityBars(company, language)!]) {
      const [svg, title, text] = elementsOf(chart.svg);
      expect(svg!.attributes).toMatchObject({
        role: 'img',
        'aria-labelledby': title!.attributes['id'],
        'aria-describedby': text!.attributes['id'],
      });
      expect([title!.name, title!.text, text!.name, text!.text]).toEqual(['title', chart.title, 'desc', chart.alternative]);
      expect(chart.svg.text).not.toMatch(/ (?:style|on\w+|href)=/);
    }
  });

  test('of numbers have every figure of every device, and bars as long as they', () => {
    fc.assert(
      fc.property(estates, ({ devices }) => {
        const elements = elementsOf(exposureBars({ devices }, language)!.svg);
        const figures = elements.flatMap(({ text }, index) => (elements[index - 1]?.attributes['width'] === '9' ? [text] : []));
        const used = order.filter((verdict) => devices.some(({ exposures }) => exposures[verdict] > 0));
        const urgent = devices.toSorted(byUrgency);
        const [shown, rest] = [urgent.slice(0, 15), urgent.slice(15)];
        const together = used.map((verdict) => sum(rest.map(({ exposures }) => exposures[verdict])));
        const expected = [...shown.flatMap(({ exposures }) => used.map((verdict) => exposures[verdict])), ...together].filter(
          (one) => one > 0,
        );
        expect(figures.slice(0, used.length)).toEqual(used.map((verdict) => words.verdicts[verdict]));
        expect(figures.slice(used.length).flatMap(numbersIn)).toEqual(expected);

        const bars = elements
          .filter(({ attributes }) => attributes['height'] === '10')
          .map(({ attributes }) => Number(attributes['width']));
        const unit = 359 / Math.max(1, ...shown.map(({ exposures }) => sum(Object.values(exposures))));
        const lengths = shown.flatMap(({ exposures }) => used.map((verdict) => exposures[verdict] * unit)).filter((one) => one > 0);
        expect(bars).toHaveLength(lengths.length);
        for (const [index, length] of lengths.entries()) expect(bars[index]).toBeCloseTo(length, 1);
      }),
      seeded,
    );
  });

  test('of severity and likelihood hold every device once: in its field, open, or without priority', () => {
    fc.assert(
      fc.property(estates, ({ run, devices }) => {
        const named = devices.map((device, index) => ({ ...device, id: `D-${index}` }));
        const places = riskMatrix({ run, devices: named }, language)!.alternative.split('; ');
        for (const severity of [1, 2, 3, 4]) {
          for (const likelihood of [1, 2, 3, 4]) {
            const here = named.filter((one) => !isOpen(one) && one.risk.severity === severity && one.risk.likelihood === likelihood);
            const level = wordsIn(language).priority.levels[run.priority.levels[severity - 1]![likelihood - 1]!];
            const told = places.find((place) => place.startsWith(`${words.field(level, severity, likelihood)}:`));
            expect(told?.split(': ')[1]?.split(' –')[0]).toBe(here.length === 0 ? undefined : words.devices(here.length));
            for (const { id } of here) expect(told).toMatch(new RegExp(`\\b${id}\\b`));
          }
        }
        const counted = places.map((place) => numbersIn(place.replace(/ – .*/, '')).at(-1)!);
        expect(sum(counted)).toBe(named.length);
      }),
      seeded,
    );
  });

  test('of priorities count every device once', () => {
    fc.assert(
      fc.property(estates, ({ devices }) => {
        const counts = priorityBars({ devices }, language)!.alternative.split('; ').flatMap(numbersIn);
        const open = devices.filter(isOpen).length;
        const levels = priorityLevels.toReversed().map((level) => devices.filter((one) => one.risk.level === level && !isOpen(one)).length);
        expect(counts).toEqual([...levels, ...(open > 0 ? [open] : [])]);
        expect(sum(counts)).toBe(devices.length);
      }),
      seeded,
    );
  });

  test('are well-formed whatever a device is called, keep names within the picture, and tell those in full that are cut', () => {
    fc.assert(
      fc.property(estates, (estate) => {
        for (const chart of [riskMatrix(estate, language)!, exposureBars(estate, language)!]) {
          for (const [index, { name, attributes, text }] of elementsOf(chart.svg).entries()) {
            if (name !== 'text') continue;
            expect(widthOf(text) * (attributes['class'] === 'strong' ? boldness : 1)).toBeLessThanOrEqual(width);
            expect(withVisibleControls(text)).toBe(text);
            if (text.endsWith('…')) expect(elementsOf(chart.svg)[index + 1]!.text.startsWith(text.slice(0, -1))).toBe(true);
          }
        }
      }),
      { ...seeded, numRuns: runs(40) },
    );
  });

  test('are left out where there is no device', () => {
    const none = { ...company, devices: [] };
    expect([riskMatrix(none, language), exposureBars(none, language), priorityBars(none, language)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
