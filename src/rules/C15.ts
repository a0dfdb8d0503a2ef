import { gdpr } from './citations.ts';
import { defineNumberRule } from './rule.ts';

/** Over all devices; where else the number stands than at the finding's source is told in these counts alone. */
export const duplicateContact = defineNumberRule<{ entries: number; devices: number }>({
  id: 'C15',
  name: 'duplicate-contact',
  title: { en: 'Number in several entries', de: 'Nummer in mehreren Einträgen' },
  classes: ['observed'],
  severity: 'info',
  basis: [gdpr(5, 1, 'c'), gdpr(5, 1, 'd'), gdpr(17)],
  message: {
    en: ({ entries, devices }) =>
      `This number stands in ${entries} entries on ${devices === 1 ? 'one device' : `${devices} devices`}; it counts once as a number and ${devices === 1 ? 'once' : `${devices} times`} as an exposure.`,
    de: ({ entries, devices }) =>
      `Diese Nummer steht in ${entries} Einträgen auf ${devices === 1 ? 'einem Gerät' : `${devices} Geräten`}; sie zählt insgesamt einmal und in den Zahlen je Gerät ${devices === 1 ? 'einmal' : `${devices}-mal`}.`,
  },
  example: { entries: 5, devices: 3 },
  why: {
    en: 'Every further copy is one more place where the number can be handed on and go out of date. A withdrawal or an erasure is complete only when none of the copies is left.',
    de: 'Jede weitere Kopie ist eine weitere Stelle, an der die Nummer weitergegeben werden und veralten kann. Ein Widerruf oder eine Löschung ist erst umgesetzt, wenn keine Kopie übrig ist.',
  },
  remedy: {
    en: 'Clean up: merge entries of one person on a device, and keep the contact only on devices that need it. On withdrawal, remove every copy.',
    de: 'Bereinigen: Einträge derselben Person auf einem Gerät zusammenführen und den Kontakt nur auf Geräten führen, auf denen er gebraucht wird. Bei einem Widerruf jede Kopie entfernen.',
  },
  caution: {
    en: 'Colleagues may well need the same contact; that a number stands on several devices says nothing about its evidence. Exempt numbers and private entries are not counted. The place named is the first one only.',
    de: 'Mehrere Beschäftigte können denselben Kontakt brauchen; dass eine Nummer auf mehreren Geräten steht, sagt nichts über ihren Nachweis. Ausgenommene Nummern und private Einträge sind nicht mitgezählt. Als Fundstelle ist nur die erste genannt.',
  },
  judge: ({ entries, devices }) => (entries > 1 ? { entries, devices } : undefined),
});
