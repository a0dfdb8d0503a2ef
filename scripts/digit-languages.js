// Finite languages over the ten digits, as minimal acyclic automata: a node is { accepts, next: [10 nodes] } and equal
// nodes are made once, so that a language is known by the number of its node.

const nodes = [];
const interned = new Map();

/** The language without any word. */
export const NOTHING = node(false, Array(10).fill(0));
const EMPTY = node(true, Array(10).fill(NOTHING));
/** Every word: what may follow where a pattern need only match the beginning. */
export const ANYTHING = nodes.push({ accepts: true, next: Array(10).fill(nodes.length) }) - 1;

/** `{n,}` stands for at most this many: one more than any national number has. */
const MOST = 18;

function node(accepts, next) {
  const key = `${accepts}:${next}`;
  if (!interned.has(key)) interned.set(key, nodes.push({ accepts, next }) - 1);
  return interned.get(key);
}

export const accepts = (language) => nodes[language].accepts;
export const after = (language, digit) => nodes[language].next[digit];

function memoised(operation) {
  const known = new Map();
  return (a, b) => {
    const key = `${a},${b}`;
    if (!known.has(key)) known.set(key, operation(a, b));
    return known.get(key);
  };
}

const union = memoised((a, b) => {
  if (a === b || b === NOTHING || a === ANYTHING) return a;
  if (a === NOTHING || b === ANYTHING) return b;
  const next = nodes[a].next.map((to, digit) => union(to, nodes[b].next[digit]));
  return node(nodes[a].accepts || nodes[b].accepts, next);
});

/** Words of `a` followed by words of `b`. */
export const join = memoised((a, b) => {
  if (a === NOTHING || a === ANYTHING) return a;
  const next = nodes[a].next.map((to) => join(to, b));
  const longer = node(false, next);
  return nodes[a].accepts ? union(longer, b) : longer;
});

function repeat(a, least, most) {
  let language = EMPTY;
  for (let count = most; count > 0; count--) {
    language = count > least ? union(EMPTY, join(a, language)) : join(a, language);
  }
  return language;
}

function anyOf(members) {
  const next = Array.from({ length: 10 }, (_, digit) => (members.test(digit) ? EMPTY : NOTHING));
  return node(false, next);
}

/** The language of a regular expression of digits, classes, groups, `|`, `?`, `{}` and a final `$`; else an error. */
export function languageOf(pattern) {
  let at = 0;

  function take(expected) {
    const match = expected.exec(pattern.slice(at));
    if (match) at += match[0].length;
    return match;
  }

  function atom() {
    if (take(/^\$/)) return EMPTY;
    const members = take(/^(?:\[[\d-]+\]|\\d|\d)/);
    if (members) return anyOf(new RegExp(members[0]));
    if (!take(/^\((?:\?:)?/)) throw new Error(`cannot read ${pattern} at ${at}`);
    const inner = alternatives();
    if (!take(/^\)/)) throw new Error(`unclosed group in ${pattern}`);
    return inner;
  }

  function factor() {
    const inner = atom();
    if (take(/^\?/)) return union(EMPTY, inner);
    const times = take(/^\{(\d+)(?:,(\d*))?\}/);
    if (!times) return inner;
    const least = Number(times[1]);
    return repeat(inner, least, times[2] === undefined ? least : times[2] === '' ? MOST : Number(times[2]));
  }

  function sequence() {
    return at < pattern.length && !/[|)]/.test(pattern[at]) ? join(factor(), sequence()) : EMPTY;
  }

  function alternatives() {
    const first = sequence();
    return take(/^\|/) ? union(first, alternatives()) : first;
  }

  const language = alternatives();
  if (at < pattern.length) throw new Error(`cannot read ${pattern} at ${at}`);
  return language;
}
