import { wrap } from '../lib/columns.ts';
import type { Language } from '../lib/text.ts';
import type { Citation } from '../model/citation.ts';
import type { Paint } from '../reporters/reporter.ts';
import { pageWords, remarkNames } from '../rules/page-words.ts';
import { factsOf, readUntil, sectionsOf } from '../rules/page.ts';
import type { Rule } from '../rules/rule.ts';

/** Columns of a terminal that a line may fill; an address is never broken. */
const width = 80;

/** The page of a rule for a terminal. */
export function ruleText(rule: Rule, language: Language, paint: Paint): string {
  const heading = (title: string): string => `${paint.strong(title)}\n`;
  return [
    wrap(`${rule.id}  ${rule.title[language]}`, width).map(heading).join('') + paragraph(rule.name),
    factsOf(rule, language)
      .map(([name, value]) => hanging(`${name}: ${value}`))
      .join(''),
    ...sectionsOf(rule, language).map(([title, text]) => heading(title) + paragraph(text)),
    heading(pageWords[language].basis) +
      bySource(rule.basis)
        .map((cited) => basis(cited, language))
        .join(''),
    paragraph(readUntil(language), ''),
  ].join('\n');
}

/** Citations of one source stand together, above its address. */
function bySource(cited: readonly Citation[]): Citation[][] {
  const sources = new Set(cited.map(({ source }) => source));
  return [...sources].map((wanted) => cited.filter(({ source }) => source === wanted));
}

function basis(cited: readonly Citation[], language: Language): string {
  const named = (some: readonly Citation[]): string => some.map((citation) => citation[language]).join('; ');
  const { arguable: word } = pageWords[language];
  const source = cited[0]!.source;
  const address = source.url?.[language];
  const clauses = [...new Set(cited.map(({ arguable }) => arguable))].filter((arguable) => arguable !== undefined);
  return [
    paragraph(named(cited)),
    address === undefined ? '' : `    ${address}\n`,
    source.read === 'primary' ? '' : paragraph(remarkNames[source.read][language], '    '),
    ...clauses.map((clause) => {
      const whose = cited.length > 1 ? ` (${named(cited.filter(({ arguable }) => arguable === clause))})` : '';
      return paragraph(`${word}${whose}: ${clause[language]}`, '    ');
    }),
  ].join('');
}

function paragraph(text: string, indent = '  '): string {
  return wrap(text, width - indent.length)
    .map((line) => `${indent}${line}\n`)
    .join('');
}

function hanging(text: string): string {
  const [first = '', ...rest] = wrap(text, width - 4);
  return [first, ...rest.map((line) => `    ${line}`)].map((line) => `${line}\n`).join('');
}
