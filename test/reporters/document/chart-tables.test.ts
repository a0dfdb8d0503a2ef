import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Language } from '../../../src/lib/text.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Block } from '../../../src/reporters/document/blocks.ts';
import { chartTables } from '../../../src/reporters/document/chart-tables.ts';
import { draftOf, ticketCaps } from '../../../src/reporters/document/draft.ts';
import { acme } from '../../cli/program.ts';

const company = JSON.parse(readFileSync(path.join(acme, 'expected/report.json'), 'utf8')) as Report;

function tables(changes: Partial<Report> = {}, language: Language = 'en', devices = 100): Block[] {
  const wording = { language, rules: [], paint: undefined };
  return [...chartTables(draftOf({ ...company, ...changes }, wording, { ...ticketCaps, devices }))];
}

function withTimeline(timeline: Report['summary']['timeline'], undated = { given: 0, withdrawn: 0 }): Partial<Report> {
  return { devices: [], summary: { ...company.summary, timeline, undated } };
}

test('the figures of the charts add up to those of the summary', () => {
  const [, priorities, , exposures] = tables();
  const sum = (block: Block | undefined, column: number): number =>
    block?.kind === 'table' ? block.rows.reduce((all, row) => all + Number(row[column]), 0) : Number.NaN;
  expect(sum(priorities, 1)).toBe(company.summary.devices.total);
  expect(sum(exposures, 1)).toBe(company.summary.exposures.uncovered);
  expect(sum(exposures, 2)).toBe(company.summary.exposures.unverified);
});

test('devices beyond the cap are counted, and one that was not read whole says so', () => {
  const devices = company.devices.map((device) => ({ ...device, complete: false }));
  const told = tables({ devices }, 'de', 5);
  expect(told).toContainEqual({ kind: 'paragraph', text: '* nicht ganz gelesen' });
  expect(told.filter((block) => block.kind === 'table').map(({ rows }) => rows.length)).toContain(5);
  expect(JSON.stringify(told)).toContain(`weitere: ${company.devices.length - 5}`);
});

test('months without a statement have no row, and statements without a date stand below', () => {
  const months = [
    { month: '2025-11', given: 2, withdrawn: 0, expired: 0 },
    { month: '2026-02', given: 0, withdrawn: 1, expired: 1 },
  ];
  expect(tables(withTimeline(months, { given: 3, withdrawn: 1 }), 'de')).toEqual([
    { kind: 'heading', level: 2, text: 'Annahme und Einwilligung im Zeitverlauf, je Monat' },
    {
      kind: 'table',
      heads: ['Monat', 'erteilt', 'widerrufen oder abgelehnt', 'abgelaufen'],
      rows: [
        ['11/2025', '2', '0', '0'],
        ['02/2026', '0', '1', '1'],
      ],
      right: [1, 2, 3],
    },
    { kind: 'paragraph', text: 'Ohne Datum, nicht gezeigt: 3 erteilt, 1 widerrufen oder abgelehnt.' },
  ]);
});

test('without any statement that is said', () => {
  expect(tables(withTimeline([]))).toEqual([
    { kind: 'heading', level: 2, text: 'Acceptance over time, by month' },
    { kind: 'paragraph', text: 'No statement with a date about acceptance is on record.' },
  ]);
});
