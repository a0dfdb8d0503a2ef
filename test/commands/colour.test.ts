import { expect, test } from 'vitest';
import { type ColourSigns, isColoured } from '../../src/commands/colour.ts';
import type { ColourChoice } from '../../src/commands/io.ts';

const [terminal, pipe] = [true, false];

test.each<[ColourChoice, ColourSigns, boolean, boolean]>([
  ['auto', {}, terminal, true],
  ['auto', {}, pipe, false],
  ['auto', { TERM: 'dumb' }, terminal, false],
  ['auto', { NO_COLOR: '1' }, terminal, false],
  ['auto', { NO_COLOR: '0' }, terminal, false],
  ['auto', { NO_COLOR: '' }, terminal, true],
  ['auto', { FORCE_COLOR: '1' }, pipe, true],
  ['auto', { FORCE_COLOR: 'true' }, pipe, true],
  ['auto', { FORCE_COLOR: '' }, pipe, false],
  ['auto', { FORCE_COLOR: '0' }, terminal, false],
  ['auto', { FORCE_COLOR: 'false' }, terminal, false],
  ['auto', { FORCE_COLOR: '3', TERM: 'dumb' }, terminal, true],
  ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, terminal, false],
  ['always', { NO_COLOR: '1', FORCE_COLOR: '0', TERM: 'dumb' }, pipe, true],
  ['never', { FORCE_COLOR: '1' }, terminal, false],
])('--color %s with %j on a terminal (%s) is coloured: %s', (choice, signs, isTerminal, coloured) => {
  expect(isColoured(choice, signs, isTerminal)).toBe(coloured);
});
