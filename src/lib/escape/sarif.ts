import { visible, withVisibleControls } from './controls.ts';

/** What a message may hold that is not written as it is; most texts have none of it, and a large audit has millions. */
const special = /[\u0000-\u001f\]{}\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ud800-\udfff]/;

/**
 * A plain text message of SARIF, to be put into JSON: braces, which hold placeholders, are doubled, and no `](` is left,
 * without which nothing is a link; controls become visible. What is read is what was written.
 *
 * Source: SARIF 2.1.0, §3.11.5 and §3.11.6
 */
export function forSarif(text: string): string {
  if (!special.test(text)) return text;
  return withVisibleControls(text)
    .replaceAll('](', `]${visible('(')}`)
    .replace(/[{}]/g, '$&$&');
}

/**
 * A path as a reference that SARIF resolves: relative ones with every segment encoded, absolute ones with the scheme `file`.
 *
 * @param path with `/` between its parts
 */
export function sarifUri(path: string): string {
  const encoded = path
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('//') ? `file:${encoded}` : path.startsWith('/') ? `file://${encoded}` : encoded;
}
