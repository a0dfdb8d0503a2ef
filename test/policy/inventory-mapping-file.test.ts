import { expect, test } from 'vitest';
import { parseInventoryMapping } from '../../src/policy/inventory-mapping-file.ts';

const parse = (yaml: string): unknown => parseInventoryMapping(yaml, 'map.yaml');

test('a mapping names headers by field, words by value, and its inventory', () => {
  expect(parse('file: geräte.csv\ndevice_id: Nr.\nimei: [IMEI 1, IMEI 2]\nvalues:\n  mode:\n    cope: [A, B]\n')).toEqual({
    source: 'map.yaml',
    file: 'geräte.csv',
    headers: { device_id: ['Nr.'], imei: ['IMEI 1', 'IMEI 2'] },
    values: { mode: { cope: ['A', 'B'] } },
  });
});

test.each([
  ['no column of ids', 'label: Serie\n', 0],
  ['a field nobody knows', 'device_id: Nr.\ncolour: Farbe\n', 2],
  ['a value nobody knows', 'device_id: Nr.\nvalues:\n  ownership:\n    leased: Leasing\n', 4],
  ['words of a field that has none', 'device_id: Nr.\nvalues:\n  user:\n    a: b\n', 3],
  ['a blank header', 'device_id: ""\n', 1],
])('with %s it is refused', (_, yaml, line) => {
  expect(() => parse(yaml)).toThrow(
    expect.objectContaining({ code: 'document-invalid', facts: expect.objectContaining({ line }) as unknown }) as Error,
  );
});
