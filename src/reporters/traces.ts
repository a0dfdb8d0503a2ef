import type { UseEvidence } from '../model/contact-sink.ts';
import type { DeviceReport } from '../model/report.ts';
import type { Words } from './words/words.ts';

/** Devices whose exports show traces of WhatsApp, with the traces in words. */
export function tracesOf(devices: readonly DeviceReport[], words: Words): { readonly id: string; readonly traces: string }[] {
  return devices.flatMap(({ id, evidence }) => {
    const kinds = Object.entries(evidence).map(([kind, count]) => [words.evidenceKinds[kind as UseEvidence], count] as const);
    return kinds.length > 0 ? [{ id, traces: words.traces(kinds) }] : [];
  });
}
