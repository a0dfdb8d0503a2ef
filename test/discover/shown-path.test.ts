import { expect, test } from 'vitest';
import { shownPath } from '../../src/discover/shown-path.ts';

test.each([
  ['phones', 'phones'],
  ['./phones/', 'phones'],
  ['a/./b/../phones', 'a/phones'],
  ['.', '.'],
  ['/srv/someone/phones', 'phones'],
  ['/srv/someone/phones/', 'phones'],
  ['../../someone/phones', 'phones'],
  ['/', '/'],
])('%s shows as %s', (given, shown) => expect(shownPath(given)).toBe(shown));
