import { gdpr } from './citations.ts';
import { defineDeviceRule } from './rule.ts';
import { contactUpload } from './sources/whatsapp.ts';
import { dated } from './words.ts';

/** `days`: age of an export that is older than `limit` days, else 0; `lost`: places that could not be read; `exported`: its day, or empty. */
interface Args extends Readonly<Record<string, string | number>> {
  readonly days: number;
  readonly limit: number;
  readonly lost: number;
  readonly exported: string;
}

export const staleOrPartialExport = defineDeviceRule<Args>({
  id: 'D09',
  name: 'stale-or-partial-export',
  title: { en: 'Export is old or incomplete', de: 'Export veraltet oder unvollständig' },
  classes: ['observed'],
  severity: () => 'medium',
  severities: ['medium'],
  basis: [gdpr(5, 1, 'd'), gdpr(5, 2), gdpr(24, 1), contactUpload],
  message: {
    en: ({ days, limit, lost, exported }) =>
      [
        ...(days > 0
          ? [
              `The export of this device was ${days} ${days === 1 ? 'day' : 'days'} old on the audit day (limit: ${limit} ${limit === 1 ? 'day' : 'days'})`,
            ]
          : []),
        ...(lost > 0 ? [`${days > 0 ? 'p' : 'P'}laces of its export that could not be read: ${lost}`] : []),
      ].join('; ') + `. What is said of this device holds for the export ${dated.en(exported)} only.`,
    de: ({ days, limit, lost, exported }) =>
      [
        ...(days > 0
          ? [
              `Der Export dieses Geräts war am Stichtag ${days} ${days === 1 ? 'Tag' : 'Tage'} alt (Grenze: ${limit} ${limit === 1 ? 'Tag' : 'Tage'})`,
            ]
          : []),
        ...(lost > 0 ? [`${days > 0 ? 'n' : 'N'}icht lesbare Stellen in seinem Export: ${lost}`] : []),
      ].join('; ') + `. Die Angaben zu diesem Gerät gelten nur für den Export ${dated.de(exported)}.`,
  },
  example: { days: 45, limit: 30, lost: 2, exported: '2026-09-17' },
  why: {
    en: 'By its own account WhatsApp takes in the address book typically every day. An old or incomplete export says nothing of contacts that were added since, or that it does not hold.',
    de: 'Nach eigenen Angaben gleicht WhatsApp das Adressbuch in der Regel täglich ab. Ein alter oder unvollständiger Export sagt nichts über Kontakte, die seither hinzukamen oder in ihm fehlen.',
  },
  remedy: { en: 'Export the address book again and repeat the audit.', de: 'Adressbuch neu exportieren und die Prüfung wiederholen.' },
  caution: {
    en: 'From what age an export is old is a choice of the policy; no law names a number of days.',
    de: 'Ab welchem Alter ein Export als veraltet gilt, legt die Prüfrichtlinie fest; das Gesetz nennt keine Zahl von Tagen.',
  },
  judge: ({ exportAge = 0, staleAfterDays, lost, exportedAt }) => {
    const days = exportAge > staleAfterDays ? exportAge : 0;
    return days > 0 || lost > 0 ? { days, limit: staleAfterDays, lost, exported: exportedAt ?? '' } : undefined;
  },
});
