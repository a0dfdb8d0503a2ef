import type { UnjoinedReason } from '../../model/joining.ts';

/** Phrases about address books and devices that could not be brought together. */
export interface JoiningWords {
  readonly title: string;
  readonly intro: string;
  /** Why; ids of the devices that come into question are put behind it. */
  readonly reasons: Readonly<Record<UnjoinedReason, string>>;
}

export const joiningEn: JoiningWords = {
  title: 'Devices and address books that were not joined',
  intro:
    'An address book belongs to a device when the inventory names it, or when its folder or file is named like the id, serial number, IMEI, asset tag, user principal name or telephone number of that device alone.',
  reasons: {
    'no-export': 'no folder or file is named like it',
    'claim-empty': 'the column address_book of the inventory names nothing that was found',
    'books-ambiguous': 'the address books that may be its own could be those of another device, or are several',
    'no-device': 'no device of the inventory goes by this name',
    'several-devices': 'several devices of the inventory go by this name',
    'several-books': 'the device that goes by this name has another address book, or several come into question',
  },
};

export const joiningDe: JoiningWords = {
  title: 'Geräte und Adressbücher ohne Zuordnung',
  intro:
    'Ein Adressbuch gehört zu einem Gerät, wenn das Inventar es nennt oder wenn Ordner oder Datei so heißen wie Geräte-ID, Seriennummer, IMEI, Inventarnummer, Benutzerprinzipalname oder Rufnummer allein dieses Geräts.',
  reasons: {
    'no-export': 'kein Ordner und keine Datei ist nach ihm benannt',
    'claim-empty': 'die Spalte address_book des Inventars nennt nichts, was gefunden wurde',
    'books-ambiguous': 'die infrage kommenden Adressbücher könnten auch zu einem anderen Gerät gehören, oder es sind mehrere',
    'no-device': 'kein Gerät des Inventars ist so bezeichnet',
    'several-devices': 'mehrere Geräte des Inventars sind so bezeichnet',
    'several-books': 'das so bezeichnete Gerät hat ein anderes Adressbuch, oder es kommen mehrere infrage',
  },
};
