import { byUrgency } from '../../model/priority.ts';
import type { Finding } from '../../model/report.ts';
import { severities } from '../../model/verdict.ts';
import { bySeverity, type Gravest, gravest, GravestFirst, isAboutNoNumber, linesOf, messageOf, ruleIn, severityIn } from '../findings.ts';
import { firstDuplicates } from '../duplicates.ts';
import { gravestRecipients, recipientFigures } from '../recipients.ts';
import { duplicateIntro, duplicateWords } from '../words/duplicates.ts';
import { recipientWords } from '../words/recipients.ts';
import { sheetWords } from '../words/sheets.ts';
import { type Block, bullets, type Facet, heading, paragraph, type Rich, table } from './blocks.ts';
import type { Caps, Draft } from './draft.ts';
import { posture, remedies } from './sheets.ts';

/**
 * The most urgent devices: what was found about each of them, and the gravest findings about their numbers with the place
 * of each; notes about numbers are left to the JSON report.
 */
export function* details(draft: Draft): Generator<Block> {
  const { report, words, caps } = draft;
  const told = report.devices
    .map((device, index) => ({ id: device.id, device, index }))
    .filter(({ device }) => caps.sheets || Object.keys(device.rules).length > 0)
    .toSorted((a, b) => byUrgency(a.device, b.device));
  let shown = 0;
  for (const { id, device, index } of told) {
    const { about, numbers, rules } = sorted(report.findings.ofDevice(index), caps);
    if (about.length + numbers.shown.length === 0 && !caps.sheets) continue;
    if (++shown > caps.sections) break;
    if (shown === 1) {
      yield heading(2, words.detailsTitle, 'details');
      yield paragraph(words.detailsIntro(caps.findings));
    }
    yield heading(3, id, draft.sheets.get(device));
    if (caps.sheets) yield* posture(device, draft);
    yield* onDevice(about, draft);
    if (numbers.shown.length > 0) yield* listed(numbers, draft);
    if (caps.sheets) yield* remedies(device, rules, draft);
  }
  if (shown > caps.sections) yield paragraph(caps.sheets ? words.andMore(told.length - caps.sections) : words.andMoreDevices);
  yield* duplicates(draft);
  yield* recipients(draft);
  yield* general(draft);
}

/** What was found on a device. */
interface Found {
  readonly about: readonly Finding[];
  readonly numbers: Gravest;
  /** Rules that found more than notes, for a sheet. */
  readonly rules: ReadonlySet<string>;
}

/** The findings of a device about itself, of which there are as many as rules, and the gravest about its numbers. */
function sorted(lines: Iterable<Uint8Array>, caps: Caps): Found {
  const about: Finding[] = [];
  const rules = new Set<string>();
  const numbers = new GravestFirst(caps.findings);
  for (const line of linesOf(lines)) {
    if (isAboutNoNumber(line)) about.push(JSON.parse(line) as Finding);
    else if (severityIn(line) !== 'info') numbers.add(line);
    if (caps.sheets && severityIn(line) !== 'info') rules.add(ruleIn(line));
  }
  return { about, numbers: numbers.result, rules };
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
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => index !== 1 || someNamed);
  yield table(kept([finding, contact, what, place]), rows.map(kept), [], facetsOf(shown, draft));
  if (more > 0) yield paragraph(words.andMore(more));
}

function* onDevice(findings: readonly Finding[], { wording, words }: Draft): Generator<Block> {
  const [first] = findings;
  if (!first) return;
  yield paragraph(words.aboutDevice(first.source && words.sourceOf(first.source.path, first.source.line)));
  const said = (finding: Finding): string => `${finding.rule} (${words.severities[finding.severity]}): ${messageOf(finding, wording)}`;
  yield bullets(findings.toSorted(bySeverity).map(said));
}

/** Findings may be picked by severity, and by what the evidence says of their number. */
function facetsOf(findings: readonly Finding[], { words, wording: { language } }: Draft): Facet[] {
  return [
    { name: sheetWords.severity[language], values: findings.map(({ severity }) => words.severities[severity]) },
    { name: sheetWords.verdict[language], values: findings.map(({ verdict }) => (verdict === null ? '' : words.verdicts[verdict])) },
  ];
}

function row(finding: Finding, { wording, words }: Draft): Rich[] {
  const places = [
    ...(finding.source ? [words.sourceOf(finding.source.path, finding.source.line)] : []),
    ...(finding.record ? [words.recordOf(finding.record.path, finding.record.line)] : []),
  ];
  const who = [finding.contact ?? '', finding.number ?? ''].filter((part) => part !== '').join(', ');
  const { rule, severity } = finding;
  const graded = { text: words.severities[severity], severity, rank: severities.indexOf(severity) };
  return [[`${rule} `, graded], who, messageOf(finding, wording), places.join('; ')];
}
