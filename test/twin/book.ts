import type { NumberKey } from '../../src/model/number.ts';
import type { Policy } from '../../src/model/policy.ts';
import { folded } from './names.ts';
import type { Numbers, Reading } from './numbers.ts';
import type { Contact, Phone } from './vcards.ts';

/** Where a number stands: path as the report names it, line, and the contact it belongs to. */
interface Place {
  readonly path: string;
  readonly line: number;
  readonly contact: Contact;
}

/** One distinct number of a device with everywhere it stands, in order of path and line. */
export interface Exposure {
  readonly kind: Reading['kind'];
  /** 0 unless the kind is `number`. */
  readonly key: NumberKey;
  /** Of a short code its digits, of what makes no number the text as written; else empty. */
  readonly text: string;
  /** A short code that is an internal extension of the company. */
  readonly internal: boolean;
  /** Mobile in one place is mobile, a service number only in all. */
  readonly mobile: boolean;
  readonly service: boolean;
  readonly places: readonly Place[];
}

/** What a telephone value stands for; the same `id` is the same number. */
type Value = Omit<Exposure, 'places'> & { readonly id: string };

export interface Book {
  readonly contacts: number;
  /** Contacts left out because the policy calls one of their labels private. */
  readonly private: number;
  /** In the order of the report: first place, then number, then text. */
  readonly exposures: readonly Exposure[];
}

/** Files in order of their paths. */
export type Files = readonly { readonly path: string; readonly contacts: readonly Contact[] }[];

export function bookOf(files: Files, numbers: Numbers, policy: Policy): Book {
  const labels = new Set(policy.privateLabels.map(folded));
  const isPrivate = (contact: Contact): boolean => contact.labels.some((label) => labels.has(folded(label)));
  const all = files.flatMap(({ path, contacts }) => contacts.map((contact) => ({ path, contact })));
  const kept = all.filter(({ contact }) => !isPrivate(contact));
  const entered = kept.flatMap(({ path, contact }) =>
    contact.phones.flatMap((phone) =>
      valuesOf(phone, numbers, policy).map((value) => ({ value, place: { path, line: phone.line, contact } })),
    ),
  );
  const byId = new Map<string, typeof entered>();
  for (const one of entered) byId.set(one.value.id, [...(byId.get(one.value.id) ?? []), one]);
  const order = new Map(files.map(({ path }, index) => [path, index]));
  const byPlace = (a: Place, b: Place): number => order.get(a.path)! - order.get(b.path)! || a.line - b.line;
  const exposures = [...byId.values()].map((same) => ({
    ...same[0]!.value,
    mobile: same.some(({ value }) => value.mobile),
    service: same.every(({ value }) => value.service),
    places: same.map(({ place }) => place).toSorted(byPlace),
  }));
  const inOrder = exposures.toSorted(
    (a, b) => byPlace(a.places[0]!, b.places[0]!) || a.key - b.key || (a.text < b.text ? -1 : Number(a.text > b.text)),
  );
  return { contacts: kept.length, private: all.length - kept.length, exposures: inOrder };
}

/** What WhatsApp says of a number counts outright; another number written beside it is in the book all the same. */
function valuesOf({ text, waid }: Phone, numbers: Numbers, policy: Policy): Value[] {
  const outright = waid === undefined ? undefined : valueOf(`+${waid}`, numbers);
  if (outright?.kind === 'number') {
    const written = valueOf(text, numbers);
    return written.kind === 'number' && written.key !== outright.key ? [outright, written] : [outright];
  }
  const extension = waid === undefined ? internalExtension(text, policy) : undefined;
  if (extension === undefined) return [valueOf(text, numbers)];
  return [{ id: `short ${extension}`, kind: 'short', key: 0, text: extension, internal: true, mobile: false, service: false }];
}

function valueOf(text: string, numbers: Numbers): Value {
  const reading = numbers.read(text);
  const other = { key: 0, internal: false, service: false };
  if (reading.kind === 'short') return { ...other, id: `short ${reading.code}`, kind: 'short', text: reading.code, mobile: false };
  if (reading.kind === 'none') return { ...other, id: `none ${text}`, kind: 'none', text, mobile: true };
  const { key, mobile, service } = reading;
  return { id: `number ${key}`, kind: 'number', key, text: '', internal: false, mobile, service };
}

/** Bare digits of a length that the policy calls internal, or with such a prefix and no more than six. */
function internalExtension(text: string, { internalLengths, internalPrefixes }: Policy): string | undefined {
  const digits = text.replace(/[\s./-]/g, '');
  if (!/^\d+$/.test(digits)) return undefined;
  const prefixed = digits.length <= 6 && internalPrefixes.some((prefix) => digits.startsWith(prefix));
  return prefixed || internalLengths.includes(digits.length) ? digits : undefined;
}
