import { expect, test } from 'vitest';
import { withSection } from './record.js';

test('a section of a page is replaced, everything around it stays', () => {
  const page = 'a\n<!-- begin growth -->\n\nold\n\n<!-- end growth -->\nb\n';
  expect(withSection(page, 'growth', 'new\n')).toBe('a\n<!-- begin growth -->\n\nnew\n\n<!-- end growth -->\nb\n');
  expect(() => withSection(page, 'estate', 'new')).toThrow('no section');
});
