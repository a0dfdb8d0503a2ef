import type { Cell } from '../../lib/escape/cell.ts';
import { byUrgency } from '../../model/priority.ts';
import type { DeviceReport, Finding } from '../../model/report.ts';
import { bySeverity, messageOf } from '../findings.ts';
import { levelOf } from '../level.ts';
import { marksOf } from '../marks.ts';
import { sheetNames } from '../words/xlsx.ts';
import type { Actions } from './collect.ts';
import { columnsOf, type Draft, dueOn, ownerOf, restOf } from './draft.ts';
import { emptyDay, type Sheet, tableSheet } from './layout.ts';

const columns = {
  device: 16,
  label: 22,
  priority: 15,
  channel: 20,
  access: 15,
  marks: 26,
  exportedAt: 12,
  contacts: 10,
  uncovered: 11,
  unverified: 11,
  covered: 11,
  severity: 13,
  rule: 8,
  finding: 60,
  remedy: 60,
  owner: 20,
  due: 12,
  done: 12,
};

/** The devices by urgency, one row for each finding about a device itself; one without any has a row all the same. */
export function deviceSheet({ devices: findings }: Actions, draft: Draft): Sheet {
  const { report, most, language } = draft;
  const ranked = report.devices.map((device, index) => ({ device, id: device.id, risk: device.risk, found: findings[index]! }));
  const rows: Cell[][] = [];
  let total = 0;
  for (const { device, found } of ranked.toSorted(byUrgency)) {
    const actions = found.length === 0 ? [undefined] : found.toSorted(bySeverity);
    total += actions.length;
    if (total <= most) for (const action of actions) rows.push([...cellsOf(device, draft), ...cellsOfAction(action, draft)]);
  }
  return tableSheet(sheetNames.devices[language], columnsOf(columns, draft), rows, total, restOf(rows.length, total, draft));
}

function cellsOf(device: DeviceReport, { words }: Draft): Cell[] {
  const { posture, exposures, exportedAt } = device;
  return [
    device.id,
    device.label,
    levelOf(device, words),
    posture.channels.map((channel) => words.channels[channel]).join(' + '),
    words.accesses[posture.contactAccess],
    marksOf(device, words).join(', '),
    exportedAt === null ? null : { day: exportedAt },
    device.contacts,
    exposures.uncovered,
    exposures.unverified,
    exposures.covered,
  ];
}

function cellsOfAction(finding: Finding | undefined, draft: Draft): Cell[] {
  if (finding === undefined) return [];
  const { words, wording, rules, language } = draft;
  return [
    words.severities[finding.severity],
    finding.rule,
    messageOf(finding, wording),
    rules.get(finding.rule)?.remedy[language] ?? null,
    ownerOf('devices', draft),
    dueOn(finding.severity, draft),
    emptyDay,
  ];
}
