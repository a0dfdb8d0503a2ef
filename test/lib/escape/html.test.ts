import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forHtml, html, safeAddress } from '../../../src/lib/escape/html.ts';
import { forTerminal } from '../../../src/lib/escape/terminal.ts';
import { runs } from '../../runs.ts';
import { hostile } from '../hostile.ts';

/** What a browser shows: character references resolved. */
function read(markup: string): string {
  return markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('text', () => {
  test.each(hostile)('%j opens no tag, ends no attribute, and gives a log no order', (text) => {
    expect(forHtml(text)).not.toMatch(/[<>"'`]|&(?!#\d+;)|::|##(?:\[|vso\[|teamcity\[)/i);
  });

  test('reads as it was written, with controls visible, whatever it holds', () => {
    const odd = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '`', '#', ':', '[', '\u202e', '\ud800', '\n', 'ö') });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), (text) => {
        expect(forHtml(text)).not.toMatch(/[<>"'`\p{Cc}\p{Surrogate}\u202e]|&(?!#\d+;)/u);
        expect(forTerminal(read(forHtml(text)))).toBe(forTerminal(text));
      }),
      { numRuns: runs(500) },
    );
  });
});

test.each([
  ['https://example.com/a?b=1', true],
  ['HTTP://example.com', true],
  ['#device-3', true],
  ['javascript:alert(1)', false],
  [' https://example.com', false],
  ['data:text/html,<script>', false],
  ['//example.com', false],
  ['file.html', false],
])('an address %j is followed: %s', (address, kept) => expect(safeAddress(address)).toBe(kept ? address : '#'));

describe('a template', () => {
  const evil = '"><img src=x onerror=alert(1)>';
  const shown = '&#34;&#62;&#60;img src=x onerror=alert(1)&#62;';

  test('encodes texts and keeps its own markup, lists and numbers', () => {
    const items = ['a<b', evil].map((item) => html`<li>${item}</li>`);
    expect(html`<ul title="${evil}">${items}</ul>${3}`.text).toBe(`<ul title="${shown}"><li>a&#60;b</li><li>${shown}</li></ul>3`);
  });

  test('keeps an address only where it leads to the web or the same document', () => {
    const link = (to: string): string => html`<a class="x" href="${to}">${to}</a>`.text;
    expect(link('https://example.com/"x')).toBe('<a class="x" href="https://example.com/&#34;x">https://example.com/&#34;x</a>');
    expect(link('javascript:alert(1)')).toBe('<a class="x" href="#">javascript:alert(1)</a>');
    expect(html`<a href="#device-${evil}">x</a>`.text).toBe(`<a href="#device-${shown}">x</a>`);
    expect(html` href="${'javascript:x'}"`.text).toBe(' href="#"');
    expect(html`<p data-href="${'javascript:x'}">`.text).toBe('<p data-href="javascript:x">');
    expect(() => html`<a href="${html`javascript:x`}">x</a>`).toThrow(TypeError);
  });

  test.each([
    ['a tag', (text: string) => html`<p ${text}>`],
    ['a name', (text: string) => html`<i${text}>`],
    ['a bare attribute', (text: string) => html`<p class=${text}>`],
    ['an event', (text: string) => html`<p onclick="go('${text}')">`],
    ['an event by itself', (text: string) => html` onclick="${text}"`],
    ['a style', (text: string) => html`<p title="${'x'}" style="color: ${text}">`],
    ['a comment', (text: string) => html`<!-- > ${text} -->`],
    ['a script', (text: string) => html`<script>const name = '${text}';</script>`],
    ['a script with attributes', (text: string) => html`<script ${html` defer`}>${text}</script>`],
    ['a style sheet', (text: string) => html`<STYLE media="print">p::before { content: '${text}' }</STYLE>`],
  ])('refuses a text in %s, where no encoding helps', (_, made) => expect(() => made('x')).toThrow(TypeError));

  test('takes markup of its own everywhere, and text again after it', () => {
    const open = html` open`;
    expect(html`<details${open}><summary>${'<'}</summary></details>`.text).toBe('<details open><summary>&#60;</summary></details>');
    expect(html`<style>${html`p > a { }`}</style><p>${'<'}</p>`.text).toBe('<style>p > a { }</style><p>&#60;</p>');
    expect(html`<!-- ours --><p style="x" title='${"'"}'>${''}</p><p ${''}>1 < ${2}</p>`.text).toBe(
      '<!-- ours --><p style="x" title=\'&#39;\'></p><p >1 < 2</p>',
    );
  });
});
