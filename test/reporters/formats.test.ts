import { expect, test } from 'vitest';
import { outputFormats } from '../../src/model/output-format.ts';
import { formats } from '../../src/reporters/index.ts';

test('every format that help lists has its reporter, which goes by the same name', async () => {
  expect(formats.map(({ id }) => id)).toEqual(outputFormats);
  const loaded = await Promise.all(formats.map(({ load }) => load()));
  expect(loaded.map(({ id, extension }) => ({ id, extension }))).toEqual(formats.map(({ id, extension }) => ({ id, extension })));
});
