import type { InspectedInventory } from '../audit/inspect-inventories.ts';
import type { Language } from '../lib/text.ts';
import type { accessSources } from '../model/posture.ts';
import { wordsIn } from '../reporters/words/words.ts';

/** What an inventory tells of devices, WhatsApp on them, and contact permissions, in lines. */
export function inventorySummary({ devices, apps, access, appLists, grants }: InspectedInventory, language: Language): string {
  const { appStates, accessSources: sources } = wordsIn(language);
  const lines: string[] = [];
  if (devices > 0) {
    const states = Object.entries(apps).map(([state, count]) => `${appStates[state as keyof typeof apps]} ${count}`);
    lines.push(
      { en: `devices: ${devices}; WhatsApp: ${states.join(', ')}`, de: `Geräte: ${devices}; WhatsApp: ${states.join(', ')}` }[language],
    );
    const known = Object.entries(access).map(([source, count]) => `${sources[source as (typeof accessSources)[number]]} ${count}`);
    lines.push({ en: `contact access: ${known.join(', ')}`, de: `Kontaktzugriff: ${known.join(', ')}` }[language]);
  }
  if (appLists.devices > 0) {
    lines.push(
      {
        en: `app lists of ${appLists.devices} devices, ${appLists.naming} of which name WhatsApp`,
        de: `App-Listen von ${appLists.devices} Geräten, davon nennen ${appLists.naming} WhatsApp`,
      }[language],
    );
  }
  if (grants > 0) {
    lines.push(
      { en: `permissions of ${grants} WhatsApp apps on one phone`, de: `Berechtigungen von ${grants} WhatsApp-Apps auf einem Telefon` }[
        language
      ],
    );
  }
  return lines.map((line) => `  ${line}\n`).join('');
}
