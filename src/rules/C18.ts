import { dskHospitals, gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';

export const sensitiveContext = defineExposureRule<{ label: string }>({
  id: 'C18',
  name: 'sensitive-context',
  title: { en: 'Label that the policy calls sensitive', de: 'Als sensibel eingestufte Kennzeichnung' },
  classes: ['observed', 'arguable'],
  severity: 'high',
  basis: [gdpr(9), gdpr(32), dskHospitals],
  message: {
    en: ({ label }) => `The contact carries the label "${label}", which the policy calls sensitive.`,
    de: ({ label }) => `Der Kontakt trägt die Kennzeichnung „${label}“, die die Prüfrichtlinie als sensibel einstuft.`,
  },
  example: { label: 'Patienten' },
  why: {
    en: 'That somebody is in the address book under such a label may itself tell something that needs special protection, such as their health, or that they have sought advice.',
    de: 'Schon dass jemand unter einer solchen Kennzeichnung im Adressbuch steht, kann etwas besonders Schützenswertes verraten, etwa zur Gesundheit oder über eine Beratung.',
  },
  remedy: {
    en: 'Keep such contacts off devices on which a messenger reads the address book. Check Art. 9 GDPR and professional secrecy. Never put these people on a list of people to be asked for consent.',
    de: 'Solche Kontakte nicht auf Geräten führen, auf denen ein Messenger das Adressbuch liest. Art. 9 DSGVO und Berufsgeheimnis prüfen. Diese Personen nie in eine Liste aufnehmen, nach der um Einwilligung gebeten wird.',
  },
  caution: {
    en: 'Only labels and groups that the entry itself carries are compared with those of the policy; nothing is guessed from names. Whether a special category of personal data is concerned depends on the case. An entry without such a label is not shown to be harmless.',
    de: 'Verglichen werden nur Kennzeichnungen und Gruppen des Eintrags selbst mit denen der Prüfrichtlinie; aus Namen wird nichts geschlossen. Ob besondere Kategorien personenbezogener Daten betroffen sind, hängt vom Einzelfall ab. Fehlt die Kennzeichnung, heißt das nicht, dass kein Schutzbedarf besteht.',
  },
  judge: ({ sensitiveLabel }) => (sensitiveLabel === '' ? undefined : { label: sensitiveLabel }),
});
