import { isReading } from '../model/posture.ts';
import { gdpr } from './citations.ts';
import { defineDeviceRule } from './rule.ts';
import { privacyPolicy } from './sources/whatsapp.ts';
import { on as onDay } from './words.ts';

/** `on`: day on which the permission was taken away, or empty. */
export const accessRevokedResidual = defineDeviceRule<{ on: string }>({
  id: 'D11',
  name: 'access-revoked-residual',
  title: { en: 'Contact access is off; earlier exposure is possible', de: 'Kontaktzugriff ausgeschaltet; früherer Zugriff möglich' },
  classes: ['inferred'],
  severity: () => 'info',
  severities: ['info'],
  basis: [gdpr(5, 2), gdpr(17), privacyPolicy],
  message: {
    en: ({ on }) =>
      `WhatsApp is on this device, but according to the inventory may not read its contacts${on === '' ? '' : `; the permission was taken away ${onDay.en(on)}`}. Earlier exposure cannot be ruled out.`,
    de: ({ on }) =>
      `WhatsApp ist auf diesem Gerät installiert, darf die Kontakte laut Inventar aber nicht lesen${on === '' ? '' : `; die Berechtigung wurde ${onDay.de(on)} entzogen`}. Ein früherer Zugriff ist nicht auszuschließen.`,
  },
  example: { on: '2026-09-01' },
  why: {
    en: 'That access is off today says nothing of the time before. Contacts saved inside WhatsApp stay there.',
    de: 'Dass der Zugriff derzeit ausgeschaltet ist, sagt nichts über die Zeit davor. In WhatsApp selbst gespeicherte Kontakte bleiben dort.',
  },
  remedy: {
    en: 'Record the day on which access was taken away, and check which contacts are saved inside WhatsApp.',
    de: 'Den Tag festhalten, an dem der Zugriff entzogen wurde, und prüfen, welche Kontakte in WhatsApp selbst gespeichert sind.',
  },
  caution: {
    en: 'Nothing is settled for the past by this. Whether and since when access was on, the inventory does not say.',
    de: 'Für die Vergangenheit ist damit nichts geklärt. Ob und seit wann der Zugriff bestand, sagt das Inventar nicht.',
  },
  judge: ({ posture: { channels, contactAccess }, accessRevokedAt }) =>
    contactAccess === 'none' && channels.some(isReading) ? { on: accessRevokedAt ?? '' } : undefined,
});
