import fc from 'fast-check';
import { hostile } from '../../lib/hostile.ts';

/** What CI systems and parsers of their formats take for something else than text. */
export const orders = [
  '::stop-commands::x',
  '##[error]planted',
  '##vso[task.complete result=Succeeded;]',
  "##teamcity[buildStatus text='x']",
  '%0A::error::x%25',
  ']]><![CDATA[',
  '&amp;&#x1f;<b>"\'',
  '[[ATTACHMENT|/etc/passwd]]',
  '[click](javascript:alert)',
  '{0}{{1}}',
  '\u202eabc\u2066',
  '\u009b31m\u2028\u0085',
  '\\u{41}',
] as const;

/** Any text, most often with some of these. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...orders, ...hostile),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('a', ' ', '\n', '\r', ':', '#', ']', '=', '\u0000', '\ud800', '\ufffe'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
