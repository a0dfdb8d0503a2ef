import type { Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';

/** Wording of address books that no device could be told for; `devices` are ids of the inventory. */
export const joiningTexts = {
  'book-of-several-devices': {
    en: (f) =>
      `the name of this address book stands for several devices of the inventory (${f['devices']}), so it was given to none and counts as within reach. Name it like the id of its device, or name it in the column address_book`,
    de: (f) =>
      `der Name dieses Adressbuchs steht im Inventar für mehrere Geräte (${f['devices']}); es wurde keinem zugeordnet und gilt als im Zugriff. Nach der Geräte-ID benennen oder in der Spalte address_book eintragen`,
  },
  'book-beside-others': {
    en: (f) =>
      `this address book is named like a device of the inventory (${f['devices']}) to which another one belongs or could belong, so it was given to none and counts as within reach. Put the books of a device into one folder named like its id, or name them in the column address_book`,
    de: (f) =>
      `dieses Adressbuch ist nach einem Gerät des Inventars benannt (${f['devices']}), zu dem ein anderes gehört oder gehören könnte; es wurde keinem zugeordnet und gilt als im Zugriff. Adressbücher eines Geräts in einen Ordner mit der Geräte-ID legen oder in der Spalte address_book eintragen`,
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
