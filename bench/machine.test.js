import { expect, test } from 'vitest';
import { hashing } from './machine.js';

test('the instructions for SHA-256 are told from the flags of either family of processors', () => {
  expect(hashing('flags\t\t: fpu sha_ni avx2\n')).toBe('with SHA-256 instructions');
  expect(hashing('Features\t: fp asimd sha1 sha2\n')).toBe('with SHA-256 instructions');
  expect(hashing('flags\t\t: fpu avx2\n')).toBe('without SHA-256 instructions');
  expect(hashing(undefined)).toBe('SHA-256 instructions unknown');
});
