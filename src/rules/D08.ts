import type { Language } from '../lib/text.ts';
import { gdpr } from './citations.ts';
import type { Coexistence } from './facts.ts';
import { defineDeviceRule } from './rule.ts';
import { contactSync } from './sources/whatsapp.ts';

/** `number` and `partner` are empty where nobody states them. */
type Args = { shown: Coexistence['shownBy']; number: string; partner: string };

const shown: Readonly<Record<Language, Readonly<Record<Coexistence['shownBy'], string>>>> = {
  en: {
    channels: 'the inventory names both for this device',
    sender: "messages through the Platform are sent from the device's own number",
  },
  de: {
    channels: 'das Inventar nennt für dieses Gerät beide',
    sender: 'von der Rufnummer des Geräts werden Nachrichten über die Platform gesendet',
  },
};

export const coexistenceContactSync = defineDeviceRule<Args>({
  id: 'D08',
  name: 'coexistence-contact-sync',
  title: { en: 'Business App and Business Platform on one number', de: 'Business App und Business Platform auf einer Nummer' },
  classes: ['observed', 'inferred'],
  severity: () => 'medium',
  severities: ['medium'],
  basis: [gdpr(13), gdpr(14), gdpr(28), gdpr(30), contactSync],
  message: {
    en: ({ shown: by, number, partner }) =>
      `${number === '' ? 'A number of this device' : number} runs on Business App and Business Platform together (${shown.en[by]}); contacts may be shared with ${partner === '' ? 'the provider (which one is not stated)' : partner}.`,
    de: ({ shown: by, number, partner }) =>
      `${number === '' ? 'Eine Nummer dieses Geräts' : number} läuft zugleich über Business App und Business Platform (${shown.de[by]}); Kontakte können an ${partner === '' ? 'den Anbieter gehen (welcher das ist, ist nicht angegeben)' : `${partner} gehen`}.`,
  },
  example: { shown: 'channels', number: '+49 171 •••••04', partner: '' },
  why: {
    en: 'Where app and Platform share a number (coexistence), the provider can be sent the contacts of the app, those there already and every new one. The provider is a further recipient that contracts, notices and records have to name.',
    de: 'Teilen sich App und Platform eine Nummer (Coexistence), kann der Anbieter die Kontakte der App erhalten, die vorhandenen und jeden neuen. Er ist damit ein weiterer Empfänger, den Verträge, Hinweise und das Verzeichnis von Verarbeitungstätigkeiten nennen müssen.',
  },
  remedy: {
    en: 'Check whether the synchronisation of contacts was chosen when the number was set up, the processing contract with the provider, and the notices to the contacts. D02 applies as well.',
    de: 'Prüfen, ob bei der Einrichtung der Nummer die Synchronisierung der Kontakte gewählt wurde, dazu den Auftragsverarbeitungsvertrag mit dem Anbieter und die Hinweise an die Kontakte. D02 gilt zusätzlich.',
  },
  caution: {
    en: 'The synchronisation is optional when the number is set up; whether it runs was not observed.',
    de: 'Die Synchronisierung ist bei der Einrichtung freiwillig; ob sie läuft, wurde nicht beobachtet.',
  },
  judge: ({ coexistence }) => coexistence && { shown: coexistence.shownBy, number: coexistence.number, partner: coexistence.partner },
});
