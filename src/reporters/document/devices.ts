import { byUrgency } from '../../model/priority.ts';
import type { DeviceReport } from '../../model/report.ts';
import { levelOf } from '../level.ts';
import { marksOf } from '../marks.ts';
import { posturesOf } from '../postures.ts';
import { tracesOf } from '../traces.ts';
import { unjoinedOf } from '../unjoined.ts';
import type { Words } from '../words/words.ts';
import { type Block, bullets, heading, paragraph, table } from './blocks.ts';
import type { Draft } from './draft.ts';

/** Leaking devices by priority, then all others. */
export function* deviceTables(draft: Draft): Generator<Block> {
  const { words } = draft;
  const { devices } = draft.report;
  const leaking = devices.filter((device) => device.leaking).toSorted(byUrgency);
  const others = devices.filter((device) => !device.leaking).toSorted(byUrgency);
  yield heading(2, words.devicesTitle);
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

function* listed(devices: readonly DeviceReport[], { words, caps }: Draft): Generator<Block> {
  if (devices.length === 0) {
    yield paragraph(words.noLeaking);
    return;
  }
  const { columns } = words;
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
    devices.slice(0, caps.devices).map((device) => row(device, words)),
    [4, 5, 6, 7],
  );
  if (devices.length > caps.devices) yield paragraph(words.andMore(devices.length - caps.devices));
}

function row(device: DeviceReport, words: Words): string[] {
  const { posture, exposures } = device;
  const marks = marksOf(device, words);
  return [
    marks.length > 0 ? `${device.id} (${marks.join(', ')})` : device.id,
    posture.channels.map((channel) => words.channels[channel]).join(' + '),
    words.accesses[posture.contactAccess],
    levelOf(device, words),
    words.number(exposures.uncovered),
    words.number(exposures.unverified),
    words.number(exposures.covered),
    words.number(device.contacts),
  ];
}
