import { gdpr } from './citations.ts';
import { defineDeviceRule } from './rule.ts';

/** `inInventory`: the device has an inventory row, but app or permission stay open. */
export const appOrPermissionUnknown = defineDeviceRule<{ inInventory: 0 | 1 }>({
  id: 'D04',
  name: 'app-or-permission-unknown',
  title: { en: 'App or contact access unknown', de: 'App oder Kontaktzugriff unbekannt' },
  classes: ['gap'],
  severity: () => 'medium',
  severities: ['medium'],
  basis: [gdpr(5, 2), gdpr(24), gdpr(32)],
  message: {
    en: ({ inInventory }) =>
      `${inInventory ? 'The inventory leaves open which WhatsApp app is on this device or whether it may read the contacts' : 'No inventory row describes this device'}; its numbers count as within WhatsApp's reach as a precaution and are shown apart.`,
    de: ({ inInventory }) =>
      `${inInventory ? 'Das Inventar lässt offen, welche WhatsApp-App auf diesem Gerät installiert ist oder ob sie die Kontakte lesen darf' : 'Zu diesem Gerät liegt keine Inventarzeile vor'}; seine Nummern gelten vorsorglich als im Zugriff von WhatsApp und werden gesondert ausgewiesen.`,
  },
  example: { inInventory: 0 },
  why: {
    en: 'Without app and permission nothing can be inferred about this device, neither exposure nor its absence.',
    de: 'Ohne Angaben zu App und Berechtigung lässt sich für dieses Gerät weder auf einen Zugriff noch auf sein Fehlen schließen.',
  },
  remedy: {
    en: 'Supply an inventory, for instance from the device management (MDM), that gives the channels and the contact access of this device.',
    de: 'Ein Inventar vorlegen, etwa aus der Geräteverwaltung (MDM), das Kanäle und Kontaktzugriff dieses Geräts nennt.',
  },
  caution: {
    en: 'Whether WhatsApp is on this device at all is not known; its figures do not belong in one sum with the inferred ones.',
    de: 'Ob auf dem Gerät überhaupt WhatsApp installiert ist, ist nicht bekannt; seine Zahlen gehören nicht in eine Summe mit den abgeleiteten.',
  },
  judge: ({ posture, inInventory }) => (posture.reach === 'unknown' ? { inInventory: inInventory ? 1 : 0 } : undefined),
});
