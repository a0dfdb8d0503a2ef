import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible, withVisibleControls } from '../../../src/lib/escape/controls.ts';
import { forXml, junitXml } from '../../../src/lib/escape/xml.ts';
import { commandsIn } from '../../reporters/ci/runner.ts';
import { anyText } from '../../reporters/ci/texts.ts';
import { parsed } from '../../reporters/ci/xml.ts';
import { runs } from '../../runs.ts';

const shown = (text: string): string => withVisibleControls(text).replace(/[\ufffe\uffff]/g, visible);

test('any text is the same to a parser, in an attribute and between tags, with controls visible', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = `<a b="${forXml(text)}" c='${forXml(text)}'>${forXml(text)}</a>`;
      expect(parsed(document)).toMatchObject({ attributes: { b: shown(text), c: shown(text) }, text: shown(text), children: [] });
      expect(document).not.toMatch(/##(?:\[|vso|teamcity)|::/i);
      expect(commandsIn(document)).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});

test('a test report offers no file that a name asks for', () => {
  const { text } = junitXml`<t n="${'[[attachment|x]]'}">${['[[ATTACHMENT|/etc/passwd]]', ' [[other]] ', '<b>']}</t>`;
  const { attributes, text: inside } = parsed(text);
  expect(attributes['n'] + inside).not.toMatch(/\[\[ATTACHMENT/i);
  expect(inside).toBe('\\u{5b}[ATTACHMENT|/etc/passwd]] [[other]] <b>');
});

test('what is written as markup stays', () => {
  expect(junitXml`<a>${junitXml`<b x="${'"'}"/>`}${1}${'&'}</a>`.text).toBe('<a><b x="&#34;"/>1&#38;</a>');
});
