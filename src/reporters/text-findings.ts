import { padStart } from '../lib/columns.ts';
import { terminal, type TerminalText } from '../lib/escape/terminal.ts';
import type { Report } from '../model/report.ts';
import { severities } from '../model/verdict.ts';
import { countsByRule } from './findings.ts';
import { recipientFigures } from './recipients.ts';
import type { Wording } from './reporter.ts';
import { line } from './text-line.ts';
import { recipientWords } from './words/recipients.ts';
import type { Words } from './words/words.ts';

/** The figures of the recipients, and how many findings there are. */
export function* recipients(report: Report, wording: Wording, words: Words): Generator<TerminalText> {
  const figures = recipientFigures(report, wording.language);
  if (figures.length === 0) return;
  yield terminal`\n${line(recipientWords.title[wording.language])}`;
  for (const { behind, value } of figures) yield terminal`  ${padStart(words.number(value), 9)}  ${behind}\n`;
  yield* byRule(report.findings.ofRecipients(), wording, words);
}

/** How many findings there are about no single device, such as those about a register. */
export function* general({ findings }: Report, wording: Wording, words: Words): Generator<TerminalText> {
  const found = [...byRule(findings.ofNoDevice(), wording, words)];
  if (found.length === 0) return;
  yield terminal`\n${line(words.generalTitle)}`;
  yield* found;
}

/** A line for each rule: single findings, of which there may be very many, stand in the other reports. */
function* byRule(findings: Iterable<Uint8Array>, { rules, language }: Wording, words: Words): Generator<TerminalText> {
  const counts = countsByRule(findings);
  for (const { id, title } of rules) {
    const found = counts.get(id);
    if (!found) continue;
    const graded = severities.flatMap((severity) =>
      found.has(severity) ? [`${words.severities[severity]} ${words.number(found.get(severity)!)}`] : [],
    );
    const total = [...found.values()].reduce((sum, count) => sum + count, 0);
    yield line(`${id} ${title[language]}: ${words.actionCount(total)} (${graded.join(', ')})`, '  ', '    ');
  }
}
