import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withVisibleControls } from '../../../src/lib/escape/controls.ts';
import { forSarif, sarifUri } from '../../../src/lib/escape/sarif.ts';
import { anyText } from '../../reporters/ci/texts.ts';
import { runs } from '../../runs.ts';

/** A plain text message as a viewer reads it: links and placeholders found, doubled braces undone (SARIF §3.11.5, §3.11.6). */
function viewed(message: string): { links: number; placeholders: number; text: string } {
  const single = message.replaceAll('{{', '').replaceAll('}}', '');
  return {
    links: (message.match(/\[(?:[^\\[\]]|\\[\\[\]])*\]\(/g) ?? []).length,
    placeholders: (single.match(/\{\d+\}/g) ?? []).length,
    text: message.replaceAll('{{', '{').replaceAll('}}', '}'),
  };
}

test('any message is read as it was written, and holds neither link nor placeholder', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = withVisibleControls(text).replaceAll('](', ']\\u{28}');
      expect(viewed(forSarif(text))).toEqual({ links: 0, placeholders: 0, text: shown });
    }),
    { numRuns: runs(300) },
  );
  expect(viewed('[x](1) {0}')).toMatchObject({ links: 1, placeholders: 1 });
});

test('any relative path is a reference whose parts are those of the path', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (parts) => {
      const clean = parts.map((part) => part.replaceAll('/', '') || 'x');
      const { pathname } = new URL(`http://host/${sarifUri(clean.join('/'))}`);
      const expected = clean.map((part) => Buffer.from(part).toString('utf8'));
      if (!clean.some((part) => part === '.' || part === '..'))
        expect(pathname.slice(1).split('/').map(decodeURIComponent)).toEqual(expected);
    }),
    { numRuns: runs(200) },
  );
});

test.each([
  ['phones/Müller GmbH/a:b#c?d%20.vcf', 'phones/M%C3%BCller%20GmbH/a%3Ab%23c%3Fd%2520.vcf'],
  ['../x.vcf', '../x.vcf'],
  ['/srv/a b.vcf', 'file:///srv/a%20b.vcf'],
  ['C:/Exporte/x.vcf', 'file:///C:/Exporte/x.vcf'],
  ['//server/share/x.vcf', 'file://server/share/x.vcf'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
])('the path %s becomes %s', (path, uri) => {
  expect(sarifUri(path)).toBe(uri);
});
