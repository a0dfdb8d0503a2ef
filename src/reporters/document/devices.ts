import { byUrgency, priorityLevels } from '../../model/priority.ts';
import type { DeviceReport } from '../../model/report.ts';
import { isOpen, levelOf } from '../level.ts';
import { marksOf } from '../marks.ts';
import { posturesOf } from '../postures.ts';
import { tracesOf } from '../traces.ts';
import { unjoinedOf } from '../unjoined.ts';
import { type Block, bullets, heading, paragraph, type Rich, table } from './blocks.ts';
import type { Draft } from './draft.ts';

/** Leaking devices by priority, then all others. */
export function* deviceTables(draft: Draft): Generator<Block> {
  const { words } = draft;
  const { devices } = draft.report;
  const leaking = devices.filter((device) => device.leaking).toSorted(byUrgency);
  const others = devices.filter((device) => !device.leaking).toSorted(byUrgency);
  yield heading(2, words.devicesTitle, 'devices');
  yield* listed(leaking, draft);
  yield heading(2, words.otherDevicesTitle);
  yield* listed(others, draft);
  yield* postures(draft);
  yield* unjoined(draft);
  yield* traces(draft);
}

function* postures({ report: { devices }, words, caps }: Draft): Generator<Block> {
  const told = posturesOf(devices, words);
  if (told.length === 0) return;
  yield heading(2, words.postureTitle);
  yield paragraph(words.postureIntro);
  yield bullets(told.slice(0, caps.devices).map(({ id, posture }) => `${id}: ${posture}`));
  if (told.length > caps.devices) yield paragraph(words.andMore(told.length - caps.devices));
}

function* unjoined(draft: Draft): Generator<Block> {
  const { words } = draft;
  const { devices: alone, books } = unjoinedOf(draft.report.devices, words);
  if (alone.length + books.length === 0) return;
  yield heading(2, words.joining.title);
  yield paragraph(words.joining.intro);
  yield* counted(words.unjoinedDevices, alone, draft);
  yield* counted(words.unjoinedBooks, books, draft);
}

function* counted(title: (count: number) => string, items: readonly string[], { words, caps }: Draft): Generator<Block> {
  if (items.length === 0) return;
  yield paragraph(`${title(items.length)}:`);
  yield bullets(items.slice(0, caps.devices));
  if (items.length > caps.devices) yield paragraph(words.andMore(items.length - caps.devices));
}

function* traces({ report: { devices }, words, caps }: Draft): Generator<Block> {
  const traced = tracesOf(devices, words);
  if (traced.length === 0) return;
  yield heading(2, words.evidenceTitle);
  yield paragraph(words.evidenceIntro);
  yield bullets(traced.slice(0, caps.devices).map(({ id, traces: said }) => `${id}: ${said}`));
  if (traced.length > caps.devices) yield paragraph(words.andMore(traced.length - caps.devices));
}

function* listed(devices: readonly DeviceReport[], draft: Draft): Generator<Block> {
  const { words, caps } = draft;
  if (devices.length === 0) {
    yield paragraph(words.noLeaking);
    return;
  }
  const { columns } = words;
  const shown = devices.slice(0, caps.devices);
  yield table(
    [
      columns.device,
      columns.channel,
      columns.access,
      columns.priority,
      words.verdicts.uncovered,
      columns.unverified,
      columns.covered,
      columns.contacts,
    ],
    shown.map((device) => row(device, draft)),
    [4, 5, 6, 7],
    [{ name: columns.priority, values: shown.map((device) => levelOf(device, words)) }],
  );
  if (devices.length > caps.devices) yield paragraph(words.andMore(devices.length - caps.devices));
}

function row(device: DeviceReport, { words, sheets }: Draft): Rich[] {
  const { posture, exposures } = device;
  const marks = marksOf(device, words);
  const place = sheets.get(device);
  return [
    [place === undefined ? device.id : { text: device.id, to: place }, marks.length > 0 ? ` (${marks.join(', ')})` : ''],
    posture.channels.map((channel) => words.channels[channel]).join(' + '),
    words.accesses[posture.contactAccess],
    [{ text: levelOf(device, words), rank: isOpen(device) ? priorityLevels.length : priorityLevels.indexOf(device.risk.level) }],
    words.number(exposures.uncovered),
    words.number(exposures.unverified),
    words.number(exposures.covered),
    words.number(device.contacts),
  ];
}
