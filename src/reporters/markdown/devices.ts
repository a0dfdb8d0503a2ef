import { byUrgency } from '../../model/priority.ts';
import type { DeviceReport, Report } from '../../model/report.ts';
import { forMarkdown } from '../../lib/escape/markdown.ts';
import { levelOf } from '../level.ts';
import { marksOf } from '../marks.ts';
import { posturesOf } from '../postures.ts';
import { tracesOf } from '../traces.ts';
import { unjoinedOf } from '../unjoined.ts';
import type { Words } from '../words/words.ts';
import { bullets, heading, table } from './layout.ts';

const shown = 100;

/** Leaking devices by priority, then all others. */
export function* deviceTables({ devices }: Report, words: Words): Generator<string> {
  const leaking = devices.filter((device) => device.leaking).toSorted(byUrgency);
  const others = devices.filter((device) => !device.leaking).toSorted(byUrgency);
  yield heading(2, words.devicesTitle);
  yield* listed(leaking, words);
  yield heading(2, words.otherDevicesTitle);
  yield* listed(others, words);
  yield* postures(devices, words);
  yield* unjoined(devices, words);
  yield* traces(devices, words);
}

function* postures(devices: readonly DeviceReport[], words: Words): Generator<string> {
  const told = posturesOf(devices, words);
  if (told.length === 0) return;
  yield heading(2, words.postureTitle);
  yield `${forMarkdown(words.postureIntro)}\n\n`;
  yield bullets(told.slice(0, shown).map(({ id, posture }) => `${id}: ${posture}`));
  if (told.length > shown) yield `${forMarkdown(words.andMore(told.length - shown))}\n\n`;
}

function* unjoined(devices: readonly DeviceReport[], words: Words): Generator<string> {
  const { devices: alone, books } = unjoinedOf(devices, words);
  if (alone.length + books.length === 0) return;
  yield heading(2, words.joining.title);
  yield `${forMarkdown(words.joining.intro)}\n\n`;
  yield* counted(words.unjoinedDevices, alone, words);
  yield* counted(words.unjoinedBooks, books, words);
}

function* counted(title: (count: number) => string, items: readonly string[], words: Words): Generator<string> {
  if (items.length === 0) return;
  yield `${forMarkdown(title(items.length))}:\n\n`;
  yield bullets(items.slice(0, shown));
  if (items.length > shown) yield `${forMarkdown(words.andMore(items.length - shown))}\n\n`;
}

function* traces(devices: readonly DeviceReport[], words: Words): Generator<string> {
  const traced = tracesOf(devices, words);
  if (traced.length === 0) return;
  yield heading(2, words.evidenceTitle);
  yield `${forMarkdown(words.evidenceIntro)}\n\n`;
  yield bullets(traced.slice(0, shown).map(({ id, traces: said }) => `${id}: ${said}`));
  if (traced.length > shown) yield `${forMarkdown(words.andMore(traced.length - shown))}\n\n`;
}

function* listed(devices: readonly DeviceReport[], words: Words): Generator<string> {
  if (devices.length === 0) {
    yield `${forMarkdown(words.noLeaking)}\n\n`;
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
    devices.slice(0, shown).map((device) => row(device, words)),
    [4, 5, 6, 7],
  );
  if (devices.length > shown) yield `${forMarkdown(words.andMore(devices.length - shown))}\n\n`;
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
