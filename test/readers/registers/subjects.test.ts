import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SubjectNumbers, subjectId } from '../../../src/readers/registers/subjects.ts';

test('an id of Salesforce is the same with 15 and with 18 characters, and keeps upper and lower case apart', () => {
  expect(subjectId(' 0PKXX0000000001AAA ')).toBe('0PKXX0000000001');
  expect(subjectId('0PKXX0000000001')).toBe('0PKXX0000000001');
  expect(subjectId('0PKxx0000000001AAA')).not.toBe(subjectId('0PKXX0000000001AAA'));
  expect(subjectId('10000000-0000-0000-0000-000000000003')).toBe('10000000-0000-0000-0000-000000000003');
});

test('an id that stands for an e-mail address has no number, one that no export names is unknown', () => {
  const subjects = new SubjectNumbers();
  subjects.addOther('mail');
  expect([subjects.of('mail'), subjects.of('nobody')]).toEqual([[], undefined]);
});

test('the numbers of an id are the same in whichever order its exports are read', () => {
  const told = fc.record({ id: fc.constantFrom('a', 'b'), numbers: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 6 }), (exports) => {
      const read = (order: typeof exports) => {
        const subjects = new SubjectNumbers();
        for (const { id, numbers } of order)
          if (numbers.length > 0) subjects.add(id, numbers);
          else subjects.addOther(id);
        return ['a', 'b'].map((id) => subjects.of(id));
      };
      expect(read(exports.toReversed())).toEqual(read(exports));
    }),
    { seed: 11 },
  );
});
