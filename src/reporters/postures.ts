import type { DeviceReport } from '../model/report.ts';
import type { Words } from './words/words.ts';

/** Nothing was seen beyond what an inventory states, or leaves out. */
const plain: ReadonlySet<DeviceReport['posture']['app']['reason']> = new Set(['stated', 'not-stated', 'no-inventory']);

/** What was seen of WhatsApp on devices of which more is known than an inventory's own word. */
export function posturesOf(devices: readonly DeviceReport[], words: Words): { readonly id: string; readonly posture: string }[] {
  return devices.flatMap(({ id, posture: { app, access } }) => {
    if (plain.has(app.reason) && (access.source === 'stated' || access.source === 'none')) return [];
    const state = words.appStates[app.state];
    const known =
      access.source === 'none'
        ? words.accesses[access.value]
        : words.accessFrom(words.accesses[access.value], words.accessSources[access.source]);
    return [
      { id, posture: words.postureOf({ state, evidence: words.appEvidences[app.evidence], reason: words.appReasons[app.reason] }, known) },
    ];
  });
}
