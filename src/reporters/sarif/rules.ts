import { forMarkdown } from '../../lib/escape/markdown.ts';
import { forSarif } from '../../lib/escape/sarif.ts';
import type { RuleText } from '../../model/catalogue.ts';
import type { Severity } from '../../model/verdict.ts';
import { remedyOf } from '../ci/told.ts';
import type { Wording } from '../reporter.ts';
import { type Words, wordsIn } from '../words/words.ts';

/** SARIF knows three levels. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** Within the ranges by which GitHub shows a rule as critical, high, medium or low; it reads them of rules tagged `security`. */
const scores: Readonly<Record<Exclude<Severity, 'info'>, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };

/** Every rule, whether it found something or not, with its gravest severity as the default. */
export function descriptors({ rules, language }: Wording): object[] {
  const words = wordsIn(language);
  return rules.map((rule) => {
    const gravest = rule.severities[0] ?? 'info';
    return {
      id: rule.id,
      name: rule.name,
      shortDescription: { text: forSarif(rule.title[language]) },
      fullDescription: { text: forSarif(rule.why[language]) },
      help: help(rule, language, words),
      defaultConfiguration: { level: levels[gravest] },
      properties: {
        severity: gravest,
        tags: ['privacy', 'gdpr', 'whatsapp', ...(gravest === 'info' ? [] : ['security'])],
        ...(gravest === 'info' ? {} : { 'security-severity': scores[gravest] }),
      },
    };
  });
}

function help(rule: RuleText, language: Wording['language'], words: Words): object {
  const parts = [
    ['', rule.why[language]],
    [words.remedy, remedyOf(rule, language, words)],
    [words.caution, rule.caution[language]],
    [words.basis, rule.basis.map((citation) => citation[language]).join('; ')],
  ] as const;
  return {
    text: parts.map(([name, said]) => forSarif(name === '' ? said : `${name}: ${said}`)).join('\n'),
    markdown: parts
      .map(([name, said]) => (name === '' ? forMarkdown(said) : `**${forMarkdown(name)}:** ${forMarkdown(said)}`))
      .join('\n\n'),
  };
}
