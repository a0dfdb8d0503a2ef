import { forMarkdown } from '../../lib/escape/markdown.ts';
import type { Finding, Report } from '../../model/report.ts';
import { severities } from '../../model/verdict.ts';
import { byPriority } from '../order.ts';
import type { Wording } from '../reporter.ts';
import type { Words } from '../words/words.ts';
import { heading, table } from './layout.ts';

const shownDevices = 20;
const shownFindings = 15;

/** The gravest findings of the most urgent leaking devices, each with the place it was found. */
export function* details(report: Report, wording: Wording, words: Words): Generator<string> {
  const leaking = report.devices
    .map((device, index) => ({ ...device, index }))
    .filter((device) => device.leaking)
    .toSorted(byPriority);
  if (leaking.length === 0) return;
  yield heading(2, words.detailsTitle);
  yield `${forMarkdown(words.detailsIntro(shownFindings))}\n\n`;
  for (const device of leaking.slice(0, shownDevices)) {
    const findings = gravest(findingsOf(report.findings.ofDevice(device.index)));
    yield heading(3, device.id);
    yield table(
      [words.columns.finding, words.columns.contact, words.columns.what, words.columns.place],
      findings.shown.map((finding) => row(finding, wording, words)),
    );
    if (findings.more > 0) yield `${forMarkdown(words.andMore(findings.more))}\n\n`;
  }
  if (leaking.length > shownDevices) yield `${forMarkdown(words.andMore(leaking.length - shownDevices))}\n\n`;
}

function gravest(findings: readonly Finding[]): { shown: readonly Finding[]; more: number } {
  const assessed = findings.filter(({ severity }) => severity !== 'info');
  const ordered = assessed.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return { shown: ordered.slice(0, shownFindings), more: ordered.length - Math.min(ordered.length, shownFindings) };
}

function findingsOf(chunks: Iterable<Uint8Array>): Finding[] {
  const decoder = new TextDecoder();
  let text = '';
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return JSON.parse(`[${text.slice(0, -2)}]`) as Finding[];
}

function row(finding: Finding, { rules, language }: Wording, words: Words): string[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  const message = rule ? rule.message[language](finding.args) : finding.message;
  const places = [
    ...(finding.source ? [words.sourceOf(finding.source.path, finding.source.line)] : []),
    ...(finding.record ? [words.recordOf(finding.record.path, finding.record.line)] : []),
  ];
  const who = [finding.contact ?? '', finding.number ?? ''].filter((part) => part !== '').join(', ');
  return [`${finding.rule} ${words.severities[finding.severity]}`, who, message, places.join('; ')];
}
