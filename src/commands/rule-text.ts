import { wrap } from '../lib/columns.ts';
import { terminal, type TerminalText } from '../lib/escape/terminal.ts';
import type { Language } from '../lib/text.ts';
import type { Citation } from '../model/citation.ts';
import type { Paint } from '../reporters/reporter.ts';
import { pageWords, remarkNames } from '../rules/page-words.ts';
import { factsOf, readUntil, sectionsOf } from '../rules/page.ts';
import type { Rule } from '../rules/rule.ts';

/** Columns of a terminal that a line may fill; an address is never broken. */
const width = 80;

/** The page of a rule for a terminal. */
export function ruleText(rule: Rule, language: Language, paint: Paint): TerminalText {
  const heading = (title: string): TerminalText => terminal`${paint.strong(terminal`${title}`)}\n`;
  const parts = [
    terminal`${wrap(`${rule.id}  ${rule.title[language]}`, width).map(heading)}${paragraph(rule.name)}`,
    terminal`${factsOf(rule, language).map(([name, value]) => hanging(`${name}: ${value}`))}`,
    ...sectionsOf(rule, language).map(([title, text]) => terminal`${heading(title)}${paragraph(text)}`),
    terminal`${heading(pageWords[language].basis)}${bySource(rule.basis).map((cited) => basis(cited, language))}`,
  ];
  return terminal`${parts.map((part) => terminal`${part}\n`)}${paragraph(readUntil(language), '')}`;
}

/** Citations of one source stand together, above its address. */
function bySource(cited: readonly Citation[]): Citation[][] {
  const sources = new Set(cited.map(({ source }) => source));
  return [...sources].map((wanted) => cited.filter(({ source }) => source === wanted));
}

function basis(cited: readonly Citation[], language: Language): TerminalText {
  const named = (some: readonly Citation[]): string => some.map((citation) => citation[language]).join('; ');
  const { arguable: word } = pageWords[language];
  const source = cited[0]!.source;
  const address = source.url?.[language];
  const clauses = [...new Set(cited.map(({ arguable }) => arguable))].filter((arguable) => arguable !== undefined);
  const parts = [
    paragraph(named(cited)),
    ...(address === undefined ? [] : [terminal`    ${address}\n`]),
    ...(source.read === 'primary' ? [] : [paragraph(remarkNames[source.read][language], '    ')]),
    ...clauses.map((clause) => {
      const whose = cited.length > 1 ? ` (${named(cited.filter(({ arguable }) => arguable === clause))})` : '';
      return paragraph(`${word}${whose}: ${clause[language]}`, '    ');
    }),
  ];
  return terminal`${parts}`;
}

function paragraph(text: string, indent = '  '): TerminalText {
  return terminal`${wrap(text, width - indent.length).map((line) => terminal`${indent}${line}\n`)}`;
}

function hanging(text: string): TerminalText {
  return terminal`${wrap(text, width - 4).map((line, at) => terminal`${at === 0 ? '' : '    '}${line}\n`)}`;
}
