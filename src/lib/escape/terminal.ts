/**
 * Text for a terminal or a log: control characters (C0, C1, DEL), bidi controls and line separators become visible as
 * `\u{…}`, and the grammars of CI logs (`::`, `##[`, `##vso[`, `##teamcity[`) are broken, so that data stays data.
 */
export function forTerminal(text: string): string {
  return text
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      visible,
    )
    .replace(/::/g, ':\\u{3a}')
    .replace(/##(?=\[|vso\[|teamcity\[)/gi, '#\\u{23}');
}

function visible(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}
