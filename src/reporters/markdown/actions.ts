import { forMarkdown } from '../../lib/escape/markdown.ts';
import type { Language } from '../../lib/text.ts';
import type { Citation } from '../../model/citation.ts';
import type { Report } from '../../model/report.ts';
import { rulesOff } from '../policy.ts';
import type { Wording } from '../reporter.ts';
import type { Words } from '../words/words.ts';
import { heading } from './layout.ts';

/** What to do, rule by rule, for every rule that found something. */
export function* actions({ run, summary }: Report, { rules, language }: Wording, words: Words): Generator<string> {
  yield heading(2, words.actionsTitle);
  const found = rules.filter(({ id }) => (summary.rules[id] ?? 0) > 0);
  const [off] = rulesOff(run, words);
  if (found.length === 0) yield `${forMarkdown(off ?? words.noFindings)}\n\n`;
  const asking = found.flatMap(({ id, asks }) => (asks ? [id] : []));
  if (asking.length > 0) yield `${forMarkdown(words.asking(asking.join(', ')))}\n\n`;
  for (const rule of found) {
    yield heading(3, `${rule.id} ${rule.title[language]} (${words.actionCount(summary.rules[rule.id] ?? 0)})`);
    yield `${forMarkdown(rule.why[language])}\n\n`;
    yield `- **${words.remedy}:** ${forMarkdown(rule.remedy[language])}\n`;
    yield `- **${words.caution}:** ${forMarkdown(rule.caution[language])}\n`;
    yield `- **${words.basis}:** ${forMarkdown(rule.basis.map((basis) => cited(basis, language)).join('; '))}\n\n`;
  }
  const basis = found.flatMap((rule) => rule.basis);
  if (basis.some(isSecondary)) yield `${forMarkdown(words.secondary)}\n\n`;
}

const isSecondary = ({ source }: Citation): boolean => source.read === 'secondary' || source.read === 'unread';

/** A citation, marked where its source was read in secondary sources only. */
function cited(citation: Citation, language: Language): string {
  return citation[language] + (isSecondary(citation) ? ' †' : '');
}
