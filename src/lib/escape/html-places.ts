/**
 * Where a value of an HTML template stands: as text or in a quoted attribute (`open`), as the whole of an attribute that
 * holds an address, or where only markup of our own may stand (`closed`).
 */
export type Place = 'open' | 'address' | 'closed';

type State = 'text' | 'tag' | '"' | "'" | 'comment' | 'script' | 'style';

const known = new WeakMap<TemplateStringsArray, readonly Place[]>();
const addresses = /^(?:href|src|srcset|action|formaction|poster|data|cite|xlink:href)$/i;
const executed = /^(?:on\w+|style|srcdoc)$/i;
/** The beginning of a quoted attribute at the end of some markup. */
const opening = /(?<![\w:-])([\w:-]+)\s*=\s*["']$/;

/** The places of a template's values. It begins in text, as each part of a document does. */
export function placesOf(markup: TemplateStringsArray): readonly Place[] {
  let places = known.get(markup);
  if (!places) known.set(markup, (places = found(markup)));
  return places;
}

function found(markup: readonly string[]): Place[] {
  let state: State = 'text';
  /** What the tag that was begun last opens, where that is no text. */
  let opens: State = 'text';
  let attribute = '';
  return markup.slice(0, -1).map((part) => {
    for (let at = 0, sign = next(part, state, at); sign; sign = next(part, state, at)) {
      at = sign.end;
      if (state === 'text') {
        state = sign.text === '<!--' ? 'comment' : 'tag';
        opens = (/^(?:script|style)\b/i.exec(part.slice(at))?.[0].toLowerCase() as 'script' | 'style' | undefined) ?? 'text';
      } else if (state === 'tag') {
        state = sign.text === '>' ? opens : (sign.text as State);
        attribute = opening.exec(part.slice(0, at))?.[1] ?? '';
      } else state = state === '"' || state === "'" ? 'tag' : 'text';
    }
    const begun = opening.exec(part)?.[1] ?? '';
    if (addresses.test(begun)) return 'address';
    if (state === 'text') return executed.test(begun) ? 'closed' : 'open';
    return (state === '"' || state === "'") && !executed.test(attribute) ? 'open' : 'closed';
  });
}

/** The sign that ends each state. */
const ends: Readonly<Record<State, RegExp>> = {
  text: /<!--|<(?=[a-z/!])/gi,
  tag: /["'>]/g,
  '"': /"/g,
  "'": /'/g,
  comment: /-->/g,
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
};

function next(part: string, state: State, from: number): { readonly text: string; readonly end: number } | undefined {
  const pattern = ends[state];
  pattern.lastIndex = from;
  const sign = pattern.exec(part);
  return sign ? { text: sign[0], end: pattern.lastIndex } : undefined;
}
