import type { InspectedInventory } from '../audit/inspect-inventories.ts';
import { terminal, type TerminalText } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { accessSources } from '../model/posture.ts';
import { wordsIn } from '../reporters/words/words.ts';
import { counted, type Noun } from './counted.ts';
import { paragraph } from './paragraph.ts';

const nouns = {
  devices: { en: ['device', 'devices'], de: ['Gerät', 'Geräte'] },
  lists: { en: ['app list', 'app lists'], de: ['App-Liste', 'App-Listen'] },
  apps: { en: ['WhatsApp app', 'WhatsApp apps'], de: ['WhatsApp-App', 'WhatsApp-Apps'] },
} as const satisfies Readonly<Record<string, Noun>>;

/** What an inventory tells of devices, WhatsApp on them, and contact permissions, in lines. */
export function inventorySummary({ devices, apps, access, appLists, grants }: InspectedInventory, language: Language): TerminalText {
  const { number, appStates, accessSources: sources } = wordsIn(language);
  const lines: string[] = [];
  const german = language === 'de';
  if (devices > 0) {
    const states = tally(Object.entries(apps), (state) => appStates[state as keyof typeof apps]);
    const known = tally(Object.entries(access), (source) => sources[source as (typeof accessSources)[number]]);
    lines.push(
      `${counted(devices, nouns.devices, language)}; WhatsApp: ${states}`,
      `${german ? 'Kontaktzugriff' : 'contact access'}: ${known}`,
    );
  }
  if (appLists.devices > 0) {
    const lists = counted(appLists.devices, nouns.lists, language);
    const naming = number(appLists.naming);
    lines.push(`${lists}; ${german ? `WhatsApp in ${naming} davon aufgeführt` : `WhatsApp stands in ${naming}`}`);
  }
  if (grants > 0) {
    const of = counted(grants, nouns.apps, language);
    lines.push(german ? `Berechtigungen von ${of} auf einem Telefon` : `permissions of ${of} on one phone`);
  }
  return terminal`${lines.map(paragraph)}`;

  function tally(counts: readonly (readonly [name: string, count: number])[], word: (name: string) => string): string {
    return counts
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${word(name)} ${number(count)}`)
      .join(', ');
  }
}
