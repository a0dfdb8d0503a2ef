import { expect, test } from 'vitest';
import { parseOptions } from './options.js';

test('without options: the comparison on the whole estate, three rounds', () => {
  expect(parseOptions([])).toMatchObject({
    mode: 'comparison',
    repeat: 3,
    peers: true,
    parameters: { devices: 2000, registerRecords: 1_000_000 },
  });
  expect(parseOptions(['--quick', '--devices', '7'])).toMatchObject({ parameters: { devices: 7, registerRecords: 100_000 } });
  expect(parseOptions(['--estate'])).toMatchObject({ mode: 'estate', repeat: 1 });
  expect(parseOptions(['--registers', '--quick'])).toMatchObject({ mode: 'registers', quick: true });
  expect(parseOptions(['--help'])).toBeUndefined();
});

test.each([
  [['--growth', '--estate']],
  [['--estate', '--registers']],
  [['--repeat', '0']],
  [['--photos', '2']],
  [['--devices', 'x']],
  [['--nonsense']],
])('%j is refused', (argv) => {
  expect(() => parseOptions(argv)).toThrow(/--/);
});
