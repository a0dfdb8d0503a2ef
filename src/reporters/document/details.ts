import { byUrgency } from '../../model/priority.ts';
import type { Finding } from '../../model/report.ts';
import { bySeverity, type Gravest, gravest, GravestFirst, isAboutNoNumber, linesOf, messageOf, severityIn } from '../findings.ts';
import { firstDuplicates } from '../duplicates.ts';
import { gravestRecipients, recipientFigures } from '../recipients.ts';
import { duplicateIntro, duplicateWords } from '../words/duplicates.ts';
import { recipientWords } from '../words/recipients.ts';
import { type Block, bullets, heading, paragraph, table } from './blocks.ts';
import type { Caps, Draft } from './draft.ts';

/**
 * The most urgent devices: what was found about each of them, and the gravest findings about their numbers with the place
 * of each; notes about numbers are left to the JSON report.
 */
export function* details(draft: Draft): Generator<Block> {
  const { report, words, caps } = draft;
  const told = report.devices
    .map((device, index) => ({ id: device.id, device, index }))
    .filter(({ device }) => Object.keys(device.rules).length > 0)
    .toSorted((a, b) => byUrgency(a.device, b.device));
  let shown = 0;
  for (const { id, index } of told) {
    const { about, numbers } = sorted(report.findings.ofDevice(index), caps);
    if (about.length + numbers.shown.length === 0) continue;
    if (++shown > caps.sections) break;
    if (shown === 1) {
      yield heading(2, words.detailsTitle);
      yield paragraph(words.detailsIntro(caps.findings));
    }
    yield heading(3, id);
    yield* onDevice(about, draft);
    if (numbers.shown.length > 0) yield* listed(numbers, draft);
  }
  if (shown > caps.sections) yield paragraph(words.andMoreDevices);
  yield* duplicates(draft);
  yield* recipients(draft);
  yield* general(draft);
}

/** The findings of a device about itself, of which there are as many as rules, and the gravest about its numbers. */
function sorted(lines: Iterable<Uint8Array>, caps: Caps): { readonly about: Finding[]; readonly numbers: Gravest } {
  const about: Finding[] = [];
  const numbers = new GravestFirst(caps.findings);
  for (const line of linesOf(lines)) {
    if (isAboutNoNumber(line)) about.push(JSON.parse(line) as Finding);
    else if (severityIn(line) !== 'info') numbers.add(line);
  }
  return { about, numbers: numbers.result };
}

function* duplicates({ report, wording, words, caps }: Draft): Generator<Block> {
  const figures = report.summary.duplicates;
  if (figures === null || figures.numbers === 0) return;
  const { language } = wording;
  const { title, number, entries, devices, place } = duplicateWords;
  const { shown, more } = firstDuplicates(report, caps.numbers);
  yield heading(2, title[language]);
  yield paragraph(duplicateIntro[language]({ ...figures, number: words.number }));
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
  if (more > 0) yield paragraph(words.andMore(more));
}

function* recipients(draft: Draft): Generator<Block> {
  const { report, wording, words, caps } = draft;
  const figures = recipientFigures(report, wording.language);
  if (figures.length === 0) return;
  yield heading(2, recipientWords.title[wording.language]);
  yield paragraph(recipientWords.intro[wording.language]);
  yield table(
    [words.columns.what, words.columns.figure],
    figures.map(({ heading: name, value }) => [name, words.number(value)]),
    [1],
  );
  const found = gravestRecipients(report, caps.general);
  if (found.shown.length > 0) yield* listed(found, draft);
}

/** Findings about no single device, such as those about a register. */
function* general(draft: Draft): Generator<Block> {
  const { report, words, caps } = draft;
  const found = gravest(report.findings.ofNoDevice(), caps.general);
  if (found.shown.length === 0) return;
  yield heading(2, words.generalTitle);
  yield* listed(found, draft);
}

function* listed({ shown, more }: Gravest, draft: Draft): Generator<Block> {
  const { words } = draft;
  const { finding, contact, what, place } = words.columns;
  const rows = shown.map((one) => row(one, draft));
  const someNamed = rows.some(([, who]) => who !== '');
  const kept = (cells: readonly string[]): string[] => cells.filter((_, index) => index !== 1 || someNamed);
  yield table(kept([finding, contact, what, place]), rows.map(kept));
  if (more > 0) yield paragraph(words.andMore(more));
}

function* onDevice(findings: readonly Finding[], { wording, words }: Draft): Generator<Block> {
  const [first] = findings;
  if (!first) return;
  yield paragraph(words.aboutDevice(first.source && words.sourceOf(first.source.path, first.source.line)));
  const said = (finding: Finding): string => `${finding.rule} (${words.severities[finding.severity]}): ${messageOf(finding, wording)}`;
  yield bullets(findings.toSorted(bySeverity).map(said));
}

function row(finding: Finding, { wording, words }: Draft): string[] {
  const places = [
    ...(finding.source ? [words.sourceOf(finding.source.path, finding.source.line)] : []),
    ...(finding.record ? [words.recordOf(finding.record.path, finding.record.line)] : []),
  ];
  const who = [finding.contact ?? '', finding.number ?? ''].filter((part) => part !== '').join(', ');
  return [`${finding.rule} ${words.severities[finding.severity]}`, who, messageOf(finding, wording), places.join('; ')];
}
