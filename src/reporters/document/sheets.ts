import type { DeviceReport } from '../../model/report.ts';
import { shownVerdicts } from '../../model/verdict.ts';
import { isOpen } from '../level.ts';
import { tracesOf } from '../traces.ts';
import { modeWords, ownershipWords, separationWords, sheetWords as said } from '../words/sheets.ts';
import { type Block, bullets, paragraph, type Rich, table } from './blocks.ts';
import type { Draft } from './draft.ts';

/** The sheet of a device around its findings, so that it can be handed out by itself: what is known of it, and its figures. */
export function* posture(device: DeviceReport, { report: { run }, words, wording: { language } }: Draft): Generator<Block> {
  const { priority, columns } = words;
  const { channels, access, app, reach, separation, ownership, mode } = device.posture;
  const traces = tracesOf([device], words).map(({ traces: kinds }) => kinds);
  const reached = priority.reaches[reach];
  const rows: Rich[][] = [
    ...(device.label === device.id || device.label === '' ? [] : [[said.label[language], device.label]]),
    [columns.channel, channels.map((channel) => words.channels[channel]).join(' + ')],
    [said.app[language], `${words.appStates[app.state]} (${words.appEvidences[app.evidence]}): ${words.appReasons[app.reason]}`],
    [
      columns.access,
      access.source === 'none'
        ? words.accesses[access.value]
        : words.accessFrom(words.accesses[access.value], words.accessSources[access.source]),
    ],
    [said.reach[language], device.assumed ? `${reached} (${said.assumed[language]})` : reached],
    [said.separation[language], separationWords[separation][language]],
    [said.ownership[language], ownershipWords[ownership][language]],
    [said.mode[language], modeWords[mode][language]],
    [said.exportedAt[language], words.day(device.exportedAt)],
    [said.inventoryAsOf[language], device.inInventory ? words.day(device.inventoryAsOf) : said.notInInventory[language]],
    [said.read[language], device.complete ? said.readWhole[language] : [{ strong: said.notWhole[language] }]],
    ...traces.map((kinds) => [said.traces[language], kinds]),
    [columns.priority, isOpen(device) ? priority.openDevice : priority.device(device.risk, run.priority)],
  ];
  yield table([said.what[language], device.id], rows);
  yield table(
    [said.numbers[language], columns.figure],
    [
      ...shownVerdicts.map((verdict) => [words.verdicts[verdict], words.number(device.exposures[verdict])]),
      [words.contacts[1], words.number(device.contacts)],
      [words.privateEntries[1], words.number(device.private)],
    ],
    [1],
  );
}

/** What to do on a device, rule by rule, for those that found more than notes. */
export function* remedies(
  { rules: found }: DeviceReport,
  graver: ReadonlySet<string>,
  { words, wording: { rules, language } }: Draft,
): Generator<Block> {
  const told = rules.filter(({ id }) => graver.has(id));
  if (told.length === 0) return;
  yield paragraph([{ strong: said.remedies[language] }]);
  yield bullets(
    told.map(({ id, title, remedy }) => [
      { strong: `${id} ${title[language]} (${words.number(found[id] ?? 0)}):` },
      ` ${remedy[language]}`,
    ]),
  );
}
