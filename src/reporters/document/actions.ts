import type { Language } from '../../lib/text.ts';
import type { Citation } from '../../model/citation.ts';
import { rulesOff } from '../policy.ts';
import { type Block, bullets, heading, paragraph, type Rich } from './blocks.ts';
import type { Draft } from './draft.ts';

/** What to do, rule by rule, for every rule that found something. */
export function* actions({ report: { run, summary }, wording: { rules, language }, words }: Draft): Generator<Block> {
  yield heading(2, words.actionsTitle, 'actions');
  const found = rules.filter(({ id }) => (summary.rules[id] ?? 0) > 0);
  const [off] = rulesOff(run, words);
  if (found.length === 0) yield paragraph(off ?? words.noFindings);
  const asking = found.flatMap(({ id, asks }) => (asks ? [id] : []));
  if (asking.length > 0) yield paragraph(words.asking(asking.join(', ')));
  for (const rule of found) {
    yield heading(3, `${rule.id} ${rule.title[language]} (${words.actionCount(summary.rules[rule.id] ?? 0)})`);
    yield paragraph(rule.why[language]);
    yield bullets([
      named(words.remedy, rule.remedy[language]),
      named(words.caution, rule.caution[language]),
      named(words.basis, rule.basis.map((basis) => cited(basis, language)).join('; ')),
    ]);
  }
  const basis = found.flatMap((rule) => rule.basis);
  if (basis.some(isSecondary)) yield paragraph(words.secondary);
}

/** A text with what it is before it. */
function named(name: string, text: string): Rich {
  return [{ strong: `${name}:` }, ` ${text}`];
}

const isSecondary = ({ source }: Citation): boolean => source.read === 'secondary' || source.read === 'unread';

/** A citation, marked where its source was read in secondary sources only. */
function cited(citation: Citation, language: Language): string {
  return citation[language] + (isSecondary(citation) ? ' †' : '');
}
