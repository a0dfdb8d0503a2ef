import type { Text } from '../../lib/text.ts';

/** Why a card is no strict vCard 4.0, by what vcard4 says of it; `name` is a name of vCard's, never content. */
export const reasonTexts = {
  'unknown-property': {
    en: ({ name }) => `property that RFC 6350 does not know: ${name}`,
    de: ({ name }) => `Eigenschaft, die RFC 6350 nicht kennt: ${name}`,
  },
  'unknown-parameter': {
    en: ({ name }) => `parameter that RFC 6350 does not know: ${name}`,
    de: ({ name }) => `Parameter, den RFC 6350 nicht kennt: ${name}`,
  },
  'frame-broken': {
    en: () => 'BEGIN, VERSION or END is missing or stands twice',
    de: () => 'BEGIN, VERSION oder END fehlt oder steht doppelt',
  },
  'name-missing': {
    en: () => 'the display name (FN) is missing',
    de: () => 'der Anzeigename (FN) fehlt',
  },
  'property-repeated': {
    en: () => 'a property stands twice that may stand once only, such as N, UID or REV',
    de: () => 'eine Eigenschaft steht doppelt, die nur einmal vorkommen darf, etwa N, UID oder REV',
  },
  'too-short': {
    en: () => 'the card has fewer than four lines',
    de: () => 'die Karte hat weniger als vier Zeilen',
  },
  'line-unreadable': {
    en: () => 'a line is not built as RFC 6350 asks for, such as a parameter without a value',
    de: () => 'eine Zeile ist nicht so aufgebaut, wie RFC 6350 es verlangt, etwa ein Parameter ohne Wert',
  },
  'not-utf8': {
    en: () => 'the card is not in UTF-8',
    de: () => 'die Karte ist nicht in UTF-8 kodiert',
  },
  'not-checked': {
    en: () => 'the card is too large or too intricate to be checked',
    de: () => 'die Karte ist zu groß oder zu komplex, um geprüft zu werden',
  },
} as const satisfies Readonly<Record<string, Text<{ readonly name: string }>>>;

type ReasonCode = keyof typeof reasonTexts;

/** Why one card is not strict. */
export interface Reason {
  readonly code: ReasonCode;
  readonly name: string;
}
