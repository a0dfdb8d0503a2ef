import { useEvidences } from '../model/contact-sink.ts';
import type { FoundDevice } from '../model/found-device.ts';
import type { Posture } from '../model/posture.ts';
import type { DeviceReport } from '../model/report.ts';
import type { DeviceResult } from '../workers/task.ts';

/** In the order of the schema, whatever the order in which it was found out. */
export function reportedPosture(posture: Posture): DeviceReport['posture'] {
  const { channels, contactAccess, reach, separation, ownership, mode, app, access, separationGaps } = posture;
  return {
    channels: [...channels],
    contactAccess,
    reach,
    separation,
    ownership,
    mode,
    app: { state: app.state, evidence: app.evidence, reason: app.reason },
    access: { value: access.value, source: access.source },
    separationGaps: separationGaps.map(({ id, known }) => ({ id, known })),
  };
}

export function unjoinedOf({ joining: { unjoined, candidates } }: FoundDevice): DeviceReport['unjoined'] {
  return unjoined === undefined ? null : { reason: unjoined, candidates: [...candidates] };
}

/** By kind, in the order of the kinds. */
export function evidenceOf({ evidence }: DeviceResult): DeviceReport['evidence'] {
  return Object.fromEntries(useEvidences.flatMap((kind) => (evidence[kind] === undefined ? [] : [[kind, evidence[kind]]])));
}
