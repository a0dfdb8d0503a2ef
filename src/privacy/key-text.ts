/** What the line of a key file begins with, so that whoever meets one can tell what it is, and a scan for secrets find it. */
const mark = 'askfirst-key-';
const secretBytes = 32;
/** 32 bytes in base64url. */
const whole = /^askfirst-key-[\w-]{43}$/;

/** The line of a new key file, without line end: 256 random bits in ASCII. */
export function newKeyText(): string {
  return `${mark}${Buffer.from(crypto.getRandomValues(new Uint8Array(secretBytes))).toString('base64url')}`;
}

/** Whether a text is a key of ours of which a part is missing, or to which something was added. */
export function isDamagedKey(text: string): boolean {
  return text.startsWith(mark) && !whole.test(text);
}
