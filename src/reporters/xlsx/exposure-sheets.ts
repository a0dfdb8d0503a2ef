import type { Cell } from '../../lib/escape/cell.ts';
import type { Finding } from '../../model/report.ts';
import { messageOf } from '../findings.ts';
import { areaWords, sheetNames } from '../words/xlsx.ts';
import type { Actions, FurtherAction } from './collect.ts';
import { columnsOf, type Draft, dueOn, ownerOf, restOf } from './draft.ts';
import type { Exposure } from './exposures.ts';
import { emptyDay, type Sheet, tableSheet } from './layout.ts';

const who = { device: 16, label: 22, contact: 24, number: 20 };
const what = { severity: 13, rule: 8, finding: 60, others: 34, remedy: 60, owner: 20, due: 12, done: 12 };
const where = { path: 36, line: 8, further: 12, recordPath: 26, recordLine: 12, id: 19 };

/** The numbers of one verdict, one row for each number on each device, whatever was found about it. */
export function exposureSheet(name: 'uncovered' | 'unverified', actions: Actions, draft: Draft): Sheet {
  const { rows: kept, total } = actions[name];
  const rows = kept.map((one) => [...cellsOfSubject(one, draft), ...cellsOfAction(one, 'contacts', draft)]);
  const columns = columnsOf({ ...who, ...what, ...where }, draft);
  return tableSheet(sheetNames[name][draft.language], columns, rows, total, restOf(rows.length, total, draft));
}

/** Whatever else calls for an action and is about no device: out of reach, other bases, recipients, registers. */
export function furtherSheet({ further }: Actions, draft: Draft): Sheet {
  const rows = further.rows.map((one) => [
    ...cellsOfSubject(one, draft),
    areaIn(one, draft),
    ...cellsOfAction(one, one.area === 'registers' ? 'registers' : 'contacts', draft),
  ]);
  const columns = columnsOf({ ...who, about: 28, ...what, ...where }, draft);
  return tableSheet(sheetNames.further[draft.language], columns, rows, further.total, restOf(rows.length, further.total, draft));
}

function areaIn({ area }: FurtherAction, { words, language }: Draft): string {
  return area === 'numbers' || area === 'recipients' || area === 'registers' ? areaWords[area][language] : words.verdicts[area];
}

function cellsOfSubject({ lead: { device, contact, number } }: Exposure, { labels }: Draft): Cell[] {
  return [device, device === null ? null : (labels.get(device) ?? null), contact, number];
}

function cellsOfAction({ lead, others }: Exposure, owner: 'contacts' | 'registers', draft: Draft): Cell[] {
  const { rules, language, words, wording } = draft;
  const named = ({ rule }: Finding): string => `${rule} ${rules.get(rule)?.title[language] ?? ''}`;
  return [
    words.severities[lead.severity],
    lead.rule,
    messageOf(lead, wording),
    others.map(named).join('; '),
    rules.get(lead.rule)?.remedy[language] ?? null,
    ownerOf(owner, draft),
    dueOn(lead.severity, draft),
    emptyDay,
    lead.source?.path ?? null,
    lineIn(lead.source),
    lead.alsoAt.length,
    lead.record?.path ?? null,
    lineIn(lead.record),
    lead.id,
  ];
}

function lineIn(place: Finding['source']): number | null {
  return place === null || place.line === 0 ? null : place.line;
}
