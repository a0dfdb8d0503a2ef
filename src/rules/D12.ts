import { gdpr } from './citations.ts';
import { isReading } from '../model/posture.ts';
import { defineDeviceRule } from './rule.ts';

/** `traces`: how many there are; `app`: the inventory names an app that reads contacts, and the permission as off. */
export const contradictedByExport = defineDeviceRule<{ traces: number; app: 0 | 1 }>({
  id: 'D12',
  name: 'contradicted-by-export',
  title: { en: 'Export contradicts the inventory', de: 'Export widerspricht dem Inventar' },
  classes: ['observed'],
  severity: () => 'medium',
  severities: ['medium'],
  basis: [gdpr(5, 2), gdpr(24), gdpr(32)],
  message: {
    en: ({ traces, app }) =>
      `${app ? 'The inventory says that WhatsApp may not read the contacts of this device' : 'The inventory names no app on this device that reads contacts'}, yet its export shows ${traces === 1 ? 'a trace' : `${traces} traces`} of WhatsApp.`,
    de: ({ traces, app }) =>
      `${app ? 'Laut Inventar darf WhatsApp die Kontakte dieses Geräts nicht lesen' : 'Das Inventar nennt für dieses Gerät keine App, die Kontakte liest'}; der Export zeigt jedoch ${traces === 1 ? 'eine Spur' : `${traces} Spuren`} von WhatsApp.`,
  },
  example: { traces: 4, app: 0 },
  why: {
    en: "WhatsApp's own ids, profile rows or accounts in an address book suggest that the app holds or held it. The figures of this device rest on the inventory and count its numbers as out of reach; they are only as good as the inventory.",
    de: 'Kennungen, Profilzeilen oder Konten von WhatsApp in einem Adressbuch deuten darauf hin, dass die App es kennt oder kannte. Die Zahlen dieses Geräts folgen dem Inventar und zählen seine Nummern als nicht im Zugriff; sie sind nur so verlässlich wie das Inventar.',
  },
  remedy: {
    en: 'Check the device: which apps are installed, also in a second profile, and what they may read. Correct the inventory, then audit again.',
    de: 'Gerät prüfen: welche Apps installiert sind, auch in einem zweiten Profil, und was sie lesen dürfen. Inventar berichtigen und erneut prüfen.',
  },
  caution: {
    en: 'The traces may come from an earlier time, from another phone through a synchronised account, or from a contact that somebody shared. They do not show that numbers went to WhatsApp.',
    de: 'Die Spuren können aus früherer Zeit stammen, über ein synchronisiertes Konto von einem anderen Telefon oder aus einem geteilten Kontakt. Dass Nummern an WhatsApp gelangt sind, zeigen sie nicht.',
  },
  judge: ({ posture: { reach, channels }, traces }) =>
    reach === 'none' && traces > 0 ? { traces, app: channels.some(isReading) ? 1 : 0 } : undefined,
});
