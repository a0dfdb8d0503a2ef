const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** What a text outside of quotes is in JSON; undefined when it is nothing. */
export function wordKind(text: string): 'number' | 'literal' | undefined {
  if (number.test(text)) return 'number';
  return /^(?:true|false|null)$/.test(text) ? 'literal' : undefined;
}

/** Whether a byte may stand in such a text. */
export function isWord(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122) || byte === 45 || byte === 43 || byte === 46 || byte === 69;
}
