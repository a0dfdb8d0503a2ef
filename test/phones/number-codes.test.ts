import { describe, expect, test } from 'vitest';
import { createNumberReader } from '../../src/phones/number-reader.ts';
import { read } from './read-number.ts';

describe('short codes', () => {
  test.each([
    ['110', '110'],
    ['116 117', '116117'],
    ['Notruf: 112', '112'],
    ['118 33', '11833'],
    ['*100#', '*100#'],
    ['#31#', '#31#'],
    ['*#06#', '*#06#'],
  ])('%s is one', (text, shortCode) => {
    expect(read(text)).toEqual({ kind: 'short', key: 0, shortCode, mobile: false, service: false, extension: false });
  });

  test.each(['+110', '00110', '0110', '111', '11', '116 1170', '19222', '**21*03023125000#', '#31#03023125000', '110 x 5'])(
    '%s is none',
    (text) => expect(read(text).kind).not.toBe('short'),
  );

  test('they depend on the region', () => {
    const french = createNumberReader('FR');
    expect(read('15', french)).toMatchObject({ kind: 'short', shortCode: '15' });
    expect(read('110', french).kind).toBe('none');
    expect(read('016', createNumberReader('ES')).shortCode).toBe('016');
  });

  test('without a region, and outside Europe, only those that hold everywhere do', () => {
    const nowhere = createNumberReader(undefined);
    expect(['112', '116117', '110'].map((code) => read(code, nowhere).kind)).toEqual(['short', 'short', 'none']);
    const american = createNumberReader('US');
    expect(['112', '116117'].map((code) => read(code, american).kind)).toEqual(['short', 'none']);
  });
});
