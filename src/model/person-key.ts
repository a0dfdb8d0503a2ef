/** What tells a person from others besides the name, as two independent hashes of its text; both 0 for none. */
export interface PersonKey {
  a: number;
  b: number;
}

/** Keys of the person that a record or an entry names; undefined where nothing of the kind is read. */
export interface PersonKeys {
  readonly subject: PersonKey | undefined;
  readonly email: PersonKey | undefined;
  readonly organisation: PersonKey | undefined;
}

export type PersonKeyKind = keyof PersonKeys;
export const personKeyKinds = ['subject', 'email', 'organisation'] as const satisfies readonly PersonKeyKind[];

/** Texts as they are compared, empty for what is none of the kind; of several addresses the first. */
const folds: Readonly<Record<PersonKeyKind, (text: string) => string>> = {
  subject(text) {
    const id = text.trim().replace(/^urn:uuid:/i, '');
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id.toLowerCase() : id;
  },
  email(text) {
    const address = text.normalize('NFKC').match(/[^\s,;:<>()"']+@[^\s,;:<>()"'@]+/u);
    return address ? address[0].toLowerCase() : '';
  },
  organisation: (text) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim(),
};

/** Makes the key of a text. */
export function setKey(key: PersonKey, kind: PersonKeyKind, text: string): void {
  const folded = folds[kind](text);
  key.a = 0;
  key.b = 0;
  if (folded === '') return;
  let [a, b] = [0x2545_f491, 0x6a09_e667];
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    a = Math.imul(a ^ code, 0x85eb_ca77);
    b = Math.imul(b ^ code, 0xc2b2_ae3d) + 0x9e37_79b1;
  }
  key.a = Math.imul(a ^ (a >>> 16) ^ (b >>> 13), 0x7feb_352d);
  key.b = Math.imul(b ^ (b >>> 15) ^ (a >>> 17), 0x846c_a68b) | 1;
}
