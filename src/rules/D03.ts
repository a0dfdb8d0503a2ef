import type { Phrase } from '../lib/text.ts';
import type { SelectionState } from '../model/selection.ts';
import { gdpr } from './citations.ts';
import { assessedOf, type DeviceFacts } from './facts.ts';
import { defineDeviceRule } from './rule.ts';
import { iosLimitedAccess } from './sources/platforms.ts';

/** `counted` of `total` numbers were assessed; `elsewhere`: numbers of the list that no address book holds. */
interface Args extends Readonly<Record<string, string | number>> {
  readonly list: SelectionState;
  readonly counted: number;
  readonly total: number;
  readonly elsewhere: number;
}

/** Why all contacts count. */
const reasons: Readonly<Record<Exclude<SelectionState, 'counted'>, Phrase>> = {
  'not-given': { en: 'the list of them was not supplied', de: 'die Liste dieser Auswahl liegt nicht vor' },
  'not-found': { en: 'the list that the inventory names was not found', de: 'die im Inventar genannte Liste war nicht auffindbar' },
  'not-read': { en: 'their list could not be read whole', de: 'die Liste dieser Auswahl war nicht vollständig lesbar' },
  'not-matching': {
    en: 'the list supplied holds no number of its address book',
    de: 'die vorgelegte Liste enthält keine Nummer seines Adressbuchs',
  },
};

/** A list that names numbers the export lacks leaves some of what is within reach unassessed. */
const isWhole = ({ selection, selectedElsewhere }: DeviceFacts): boolean => selection === 'counted' && selectedElsewhere === 0;

export const limitedAccess = defineDeviceRule<Args>({
  id: 'D03',
  name: 'limited-access',
  title: { en: 'Limited contact access', de: 'Begrenzter Kontaktzugriff' },
  classes: ['inferred'],
  severity: (facts) => (isWhole(facts) ? 'low' : 'medium'),
  severities: ['medium', 'low'],
  basis: [gdpr(5, 1, 'c'), gdpr(25, 2), iosLimitedAccess],
  message: {
    en: ({ list, counted, total, elsewhere }) =>
      list === 'counted'
        ? `WhatsApp may read selected contacts of this device only: ${counted} of ${total} ${total === 1 ? 'number' : 'numbers'} of its address book ${counted === 1 ? 'was' : 'were'} selected and assessed (inferred)${elsewhere === 0 ? '' : `; numbers selected that no address book supplied holds: ${elsewhere}`}.`
        : `WhatsApp may read selected contacts of this device only, but ${reasons[list].en}; as a precaution all its contacts count as within reach (numbers assessed: ${counted}).`,
    de: ({ list, counted, total, elsewhere }) =>
      list === 'counted'
        ? `WhatsApp darf auf diesem Gerät nur ausgewählte Kontakte lesen: ${counted} von ${total} ${total === 1 ? 'Nummer' : 'Nummern'} seines Adressbuchs ${counted === 1 ? 'ist ausgewählt und wurde' : 'sind ausgewählt und wurden'} bewertet (abgeleitet)${elsewhere === 0 ? '' : `; ausgewählte Nummern, die in keinem vorgelegten Adressbuch stehen: ${elsewhere}`}.`
        : `WhatsApp darf auf diesem Gerät nur ausgewählte Kontakte lesen, doch ${reasons[list].de}; vorsorglich gelten alle seine Kontakte als im Zugriff (bewertete Nummern: ${counted}).`,
  },
  example: { list: 'not-given', counted: 10, total: 12, elsewhere: 0 },
  why: {
    en: 'Since version 18, iOS lets the user choose which contacts an app may read. Only with the list of that choice can the others be left out of the assessment.',
    de: 'Seit Version 18 lässt iOS die Nutzerin oder den Nutzer auswählen, welche Kontakte eine App lesen darf. Nur mit der Liste dieser Auswahl können die übrigen außer Betracht bleiben.',
  },
  remedy: {
    en: "Export the selected contacts, name the file in the inventory's column selected_contacts, and prevent the switch to full access.",
    de: 'Die ausgewählten Kontakte exportieren, die Datei in der Inventarspalte selected_contacts nennen und den Wechsel auf Vollzugriff verhindern.',
  },
  caution: {
    en: 'The list speaks of the day it was made; whether more was within reach before is not known.',
    de: 'Die Liste gilt für den Tag, an dem sie erstellt wurde; ob zuvor mehr im Zugriff lag, ist nicht bekannt.',
  },
  when: {
    medium: {
      en: 'all contacts count, or the list names numbers that no address book holds',
      de: 'alle Kontakte zählen, oder die Liste nennt Nummern, die in keinem Adressbuch stehen',
    },
    low: {
      en: 'the list of selected contacts was taken into account whole',
      de: 'die Liste der ausgewählten Kontakte ist vollständig berücksichtigt',
    },
  },
  judge: ({ selection, selectedElsewhere, exposures }) => {
    if (selection === undefined) return undefined;
    const counted = assessedOf(exposures);
    return { list: selection, counted, total: counted + exposures.outOfReach + exposures.exempt, elsewhere: selectedElsewhere };
  },
});
