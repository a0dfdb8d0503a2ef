import { padStart } from '../lib/columns.ts';
import type { Report } from '../model/report.ts';
import { findingsOf, gravest, messageOf } from './findings.ts';
import { gravestRecipients, recipientFigures } from './recipients.ts';
import type { Wording } from './reporter.ts';
import { line } from './text-line.ts';
import { recipientWords } from './words/recipients.ts';
import type { Words } from './words/words.ts';

const shownFindings = 20;
const shownRecipients = 5;

/** The figures of the recipients, and the gravest findings. */
export function* recipients(report: Report, wording: Wording, words: Words): Generator<string> {
  const figures = recipientFigures(report, wording.language);
  if (figures.length === 0) return;
  yield `\n${line(recipientWords.title[wording.language])}`;
  for (const [name, value] of figures) yield `  ${padStart(words.number(value), 9)}  ${name}\n`;
  yield* listed(gravestRecipients(report, shownRecipients), wording, words);
}

/** Findings about no single device, such as those about a register. */
export function* general({ findings }: Report, wording: Wording, words: Words): Generator<string> {
  const found = gravest(findingsOf(findings.ofNoDevice()), shownFindings);
  if (found.shown.length === 0) return;
  yield `\n${line(words.generalTitle)}`;
  yield* listed(found, wording, words);
}

function* listed({ shown, more }: ReturnType<typeof gravest>, wording: Wording, words: Words): Generator<string> {
  for (const finding of shown) {
    const { number, source } = finding;
    const place = source ? `${number === null ? source.path : `${number} (${words.sourceOf(source.path, source.line)})`}: ` : '';
    yield line(`${finding.rule} ${words.severities[finding.severity]}, ${place}${messageOf(finding, wording)}`, '  ', '    ');
  }
  if (more > 0) yield line(words.andMore(more), '  ');
}
