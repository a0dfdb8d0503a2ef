import { useEvidences } from '../model/contact-sink.ts';
import type { FoundDevice } from '../model/found-device.ts';
import type { Posture } from '../model/posture.ts';
import type { PrivacyLevel } from '../model/privacy.ts';
import type { DeviceReport, InputReport } from '../model/report.ts';
import { isPersonalId } from '../privacy/paths.ts';
import type { DeviceResult, DeviceTask, FileResult } from '../workers/task.ts';

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

export function unjoinedOf({ joining: { unjoined, candidates } }: FoundDevice, privacy: PrivacyLevel): DeviceReport['unjoined'] {
  const shown = candidates.map((id) => (privacy !== 'full' && isPersonalId(id) ? '…' : id));
  return unjoined === undefined ? null : { reason: unjoined, candidates: shown };
}

/** By kind, in the order of the kinds. */
export function evidenceOf({ evidence }: DeviceResult): DeviceReport['evidence'] {
  return Object.fromEntries(useEvidences.flatMap((kind) => (evidence[kind] === undefined ? [] : [[kind, evidence[kind]]])));
}

/** What was read beside a file is an input of its own: a database's log may hold what the database does not. */
export function companionsOf({ companions, encoding }: FileResult, task: DeviceTask, at: number): InputReport[] {
  return companions.map(({ ending, bytes, sha256 }) => ({
    role: 'address-book',
    path: `${task.files[at]!.shownAs}${ending}`,
    sha256,
    bytes,
    format: `companion${ending}`,
    encoding,
    records: 0,
    device: task.id,
    problems: [],
  }));
}
