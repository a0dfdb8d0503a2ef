import type { Finding, FindingLines, Report } from '../../src/model/report.ts';
import { rules } from '../../src/rules/index.ts';
import type { Wording } from '../../src/reporters/reporter.ts';
import type { ReportDocument } from '../cli/program.ts';

const encoder = new TextEncoder();

/** A report as reporters get it, from a document that was read, its findings replaced where wanted. */
export function reportOf(document: ReportDocument, findings: readonly Finding[] = document.findings): Report {
  const { devices } = document;
  return {
    ...document,
    findings: linesOf(
      findings,
      devices.map(({ id }) => id),
    ),
  };
}

function linesOf(findings: readonly Finding[], devices: readonly string[]): FindingLines {
  const lines = (wanted: (finding: Finding) => boolean): Uint8Array[] =>
    findings.filter(wanted).map((finding) => encoder.encode(`${JSON.stringify(finding)},\n`));
  const all = lines(() => true);
  return {
    bytes: all.reduce((sum, { length }) => sum + length, 0),
    all: () => all,
    ofDevice: (index) => lines(({ device }) => device === devices[index]),
    ofNumbers: () => lines(({ rule }) => rule === 'C15'),
    ofRecipients: () => lines(({ rule }) => rule === 'D07'),
    ofNoDevice: () => lines(({ device, rule }) => device === null && rule !== 'C15' && rule !== 'D07'),
  };
}

/** How a reporter is asked to write, in one language. */
export function wordingIn(language: Wording['language'], csvDialect: NonNullable<Wording['csvDialect']> = 'rfc4180'): Wording {
  return { language, rules, paint: undefined, csvDialect };
}
