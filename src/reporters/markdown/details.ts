import { forMarkdown } from '../../lib/escape/markdown.ts';
import { byUrgency } from '../../model/priority.ts';
import type { Finding, Report } from '../../model/report.ts';
import { bySeverity, findingsOf, gravest, messageOf } from '../findings.ts';
import { firstDuplicates } from '../duplicates.ts';
import { gravestRecipients, recipientFigures } from '../recipients.ts';
import type { Wording } from '../reporter.ts';
import { duplicateIntro, duplicateWords } from '../words/duplicates.ts';
import { recipientWords } from '../words/recipients.ts';
import type { Words } from '../words/words.ts';
import { bullets, heading, table } from './layout.ts';

const shownDevices = 20;
const shownFindings = 15;
const shownGeneral = 50;
const shownNumbers = 20;

/**
 * The most urgent devices: what was found about each of them, and the gravest findings about their numbers with the place
 * of each; notes about numbers are left to the JSON report.
 */
export function* details(report: Report, wording: Wording, words: Words): Generator<string> {
  const told = report.devices
    .map((device, index) => ({ id: device.id, device, index }))
    .filter(({ device }) => Object.keys(device.rules).length > 0)
    .toSorted((a, b) => byUrgency(a.device, b.device));
  let shown = 0;
  for (const { id, index } of told) {
    const all = findingsOf(report.findings.ofDevice(index));
    const aboutDevice = all.filter(({ number }) => number === null);
    const findings = gravest(
      all.filter(({ number }) => number !== null),
      shownFindings,
    );
    if (aboutDevice.length + findings.shown.length === 0) continue;
    if (++shown > shownDevices) break;
    if (shown === 1) yield `${heading(2, words.detailsTitle)}${forMarkdown(words.detailsIntro(shownFindings))}\n\n`;
    yield heading(3, id);
    yield* onDevice(aboutDevice, wording, words);
    if (findings.shown.length > 0) yield* listed(findings, wording, words);
  }
  if (shown > shownDevices) yield `${forMarkdown(words.andMoreDevices)}\n\n`;
  yield* duplicates(report, wording, words);
  yield* recipients(report, wording, words);
  yield* general(report, wording, words);
}

function* duplicates(report: Report, wording: Wording, words: Words): Generator<string> {
  const figures = report.summary.duplicates;
  if (figures === null || figures.numbers === 0) return;
  const { language } = wording;
  const { title, number, entries, devices, place } = duplicateWords;
  const { shown, more } = firstDuplicates(report, shownNumbers);
  yield heading(2, title[language]);
  yield `${forMarkdown(duplicateIntro[language]({ ...figures, number: words.number }))}\n\n`;
  yield table(
    [number, entries, devices, place].map((name) => name[language]),
    shown.map(({ number: shownAs, args, source }) => [
      shownAs ?? '',
      words.number(Number(args['entries'])),
      words.number(Number(args['devices'])),
      source ? words.sourceOf(source.path, source.line) : '',
    ]),
    [1, 2],
  );
  if (more > 0) yield `${forMarkdown(words.andMore(more))}\n\n`;
}

function* recipients(report: Report, wording: Wording, words: Words): Generator<string> {
  const figures = recipientFigures(report, wording.language);
  if (figures.length === 0) return;
  yield heading(2, recipientWords.title[wording.language]);
  yield `${forMarkdown(recipientWords.intro[wording.language])}\n\n`;
  yield table(
    [words.columns.what, words.columns.figure],
    figures.map(({ heading: name, value }) => [name, words.number(value)]),
    [1],
  );
  const found = gravestRecipients(report, shownGeneral);
  if (found.shown.length > 0) yield* listed(found, wording, words);
}

/** Findings about no single device, such as those about a register. */
function* general({ findings }: Report, wording: Wording, words: Words): Generator<string> {
  const found = gravest(findingsOf(findings.ofNoDevice()), shownGeneral);
  if (found.shown.length === 0) return;
  yield heading(2, words.generalTitle);
  yield* listed(found, wording, words);
}

function* listed({ shown, more }: ReturnType<typeof gravest>, wording: Wording, words: Words): Generator<string> {
  const { finding, contact, what, place } = words.columns;
  const rows = shown.map((one) => row(one, wording, words));
  const someNamed = rows.some(([, who]) => who !== '');
  const kept = (cells: readonly string[]): string[] => cells.filter((_, index) => index !== 1 || someNamed);
  yield table(kept([finding, contact, what, place]), rows.map(kept));
  if (more > 0) yield `${forMarkdown(words.andMore(more))}\n\n`;
}

function* onDevice(findings: readonly Finding[], wording: Wording, words: Words): Generator<string> {
  const [first] = findings;
  if (!first) return;
  yield `${forMarkdown(words.aboutDevice(first.source && words.sourceOf(first.source.path, first.source.line)))}\n\n`;
  const said = (finding: Finding): string => `${finding.rule} (${words.severities[finding.severity]}): ${messageOf(finding, wording)}`;
  yield bullets(findings.toSorted(bySeverity).map(said));
}

function row(finding: Finding, wording: Wording, words: Words): string[] {
  const places = [
    ...(finding.source ? [words.sourceOf(finding.source.path, finding.source.line)] : []),
    ...(finding.record ? [words.recordOf(finding.record.path, finding.record.line)] : []),
  ];
  const who = [finding.contact ?? '', finding.number ?? ''].filter((part) => part !== '').join(', ');
  return [`${finding.rule} ${words.severities[finding.severity]}`, who, messageOf(finding, wording), places.join('; ')];
}
