import { gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';

export const numberAmbiguous = defineExposureRule<{ raw: string; region: string }>({
  id: 'C09',
  name: 'number-ambiguous',
  title: { en: 'Number cannot be made out', de: 'Nummer nicht eindeutig lesbar' },
  classes: ['observed'],
  severity: 'medium',
  basis: [gdpr(5, 1, 'd'), gdpr(5, 2)],
  message: {
    en: ({ raw, region }) =>
      `${raw ? `"${raw}"` : 'The value'} cannot be read as one phone number under region ${region}; it was not matched with the register and counts as without accepted evidence.`,
    de: ({ raw, region }) =>
      `${raw ? `„${raw}“` : 'Die Angabe'} lässt sich mit der Region ${region} nicht eindeutig als Rufnummer lesen, wurde daher nicht mit dem Register abgeglichen und zählt als Nummer ohne anerkannten Nachweis.`,
  },
  example: { raw: '0171 39•••• o. 30', region: 'DE' },
  why: {
    en: 'A value that cannot be matched with any record cannot be shown to be accepted; leaving it out would hide it.',
    de: 'Was sich keinem Registereintrag zuordnen lässt, ist auch nicht nachgewiesen. Die Angabe wegzulassen hieße, sie zu verschweigen.',
  },
  remedy: {
    en: 'Store the number in international form (+49 …), check the region of the device, and audit again.',
    de: 'Nummer in internationaler Schreibweise (+49 …) speichern, Region des Geräts prüfen und die Prüfung wiederholen.',
  },
  caution: {
    en: 'National numbers are read under the region the message names; under another one the value may be readable. How WhatsApp reads it is not known.',
    de: 'Nationale Nummern werden mit der in der Meldung genannten Region gelesen; mit einer anderen kann die Angabe lesbar sein. Wie WhatsApp sie liest, ist nicht bekannt.',
  },
  judge: ({ kind, raw, region }) => (kind === 'none' ? { raw, region } : undefined),
});
