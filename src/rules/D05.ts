import { isReading } from '../model/posture.ts';
import { dskHospitals, gdpr, lfdNiedersachsen } from './citations.ts';
import { defineDeviceRule } from './rule.ts';

export const noSeparation = defineDeviceRule<{ inReach: 0 | 1 }>({
  id: 'D05',
  name: 'no-separation',
  title: { en: 'No separation of business contacts', de: 'Keine Trennung der Geschäftskontakte' },
  classes: ['observed'],
  severity: ({ posture }) => (posture.reach === 'none' ? 'low' : 'medium'),
  severities: ['medium', 'low'],
  basis: [gdpr(24), gdpr(25), gdpr(32), lfdNiedersachsen, dskHospitals],
  message: {
    en: ({ inReach }) =>
      `According to the inventory no managed profile, managed account or container separates the business contacts on this device${inReach ? ' from WhatsApp' : '; WhatsApp may not read its contacts at present'}.`,
    de: ({ inReach }) =>
      `Laut Inventar trennt auf diesem Gerät weder ein Arbeitsprofil noch ein verwaltetes Konto oder ein Container die Geschäftskontakte${inReach ? ' von WhatsApp' : '; derzeit darf WhatsApp die Kontakte nicht lesen'}.`,
  },
  example: { inReach: 1 },
  why: {
    en: 'Where business contacts lie in the same address book as everything else, one permission granted to one app opens all of them.',
    de: 'Liegen Geschäftskontakte im selben Adressbuch wie alle anderen, genügt eine einzige Berechtigung, damit eine App sie sämtlich lesen kann.',
  },
  remedy: {
    en: 'Set up a work profile, managed accounts or a container for the business contacts.',
    de: 'Arbeitsprofil, verwaltete Konten oder einen Container für die Geschäftskontakte einrichten.',
  },
  caution: {
    en: 'Separation is one measure among several; the law does not name it. The contact permission alone can achieve the same.',
    de: 'Die Trennung ist eine Maßnahme unter mehreren; das Gesetz nennt sie nicht. Allein mit der Kontaktberechtigung lässt sich dasselbe erreichen.',
  },
  when: {
    medium: { en: 'WhatsApp may read contacts, or that is not known', de: 'WhatsApp darf Kontakte lesen, oder das ist nicht bekannt' },
    low: { en: 'WhatsApp may not read the contacts', de: 'WhatsApp darf die Kontakte nicht lesen' },
  },
  judge: ({ posture: { channels, separation, reach } }) =>
    separation === 'none' && channels.some(isReading) ? { inReach: reach === 'none' ? 0 : 1 } : undefined,
});
