import type { Language } from '../lib/text.ts';
import type { Citation } from '../model/citation.ts';
import { legalGround } from '../model/legal-ground.ts';
import { described } from './described.ts';
import { classNames, pageWords, remarkNames, severityNames, subjectNames } from './page-words.ts';
import { remedyOf, type Rule, say } from './rule.ts';
import { dayIn } from './words.ts';

/** Names and values at the head of a page, in a language: what a rule concerns, and how grave its findings are when. */
export function factsOf(rule: Rule, language: Language): readonly (readonly [name: string, value: string])[] {
  const words = pageWords[language];
  const policy = rule.policy ? [[words.policy, rule.policy[language]] as const] : [];
  return [
    [words.subject, subjectNames[rule.subject][language]],
    [words.class, rule.classes.map((id) => classNames[id][language]).join(', ')],
    ...severityFacts(rule, language),
    ...policy,
  ];
}

function severityFacts(rule: Rule, language: Language): (readonly [name: string, value: string])[] {
  const words = pageWords[language];
  const { subject, severities, outOfReach, besideEvidence, exempt } = described(rule, language);
  const own = severities.map(({ severity, when }) => severityNames[severity][language] + (when === null ? '' : ` (${when})`));
  const listed = own.length < 2 ? own.join('') : `${own.slice(0, -1).join(', ')} ${words.or} ${own.at(-1)}`;
  if (subject !== 'exposure') return [[words.severity, listed]];
  return [
    ...(own.length > 0 ? [[words.severityInReach, listed] as const] : []),
    [words.outOfReach, outOfReach ? severityNames[outOfReach][language] : words.notReported],
    ...(besideEvidence ? [[words.besideEvidence, severityNames[besideEvidence][language]] as const] : []),
    ...(exempt ? [[words.exempt, severityNames[exempt][language]] as const] : []),
  ];
}

/** What a page says, section by section; the basis stands apart. */
export function sectionsOf(rule: Rule, language: Language): readonly (readonly [title: string, text: string])[] {
  const words = pageWords[language];
  return [
    [words.message, say(rule, language, rule.example)],
    [words.why, rule.why[language]],
    [words.remedy, remedyOf(rule, language)],
    [words.caution, rule.caution[language]],
  ];
}

/** The month until which the sources were read. */
export const readMonth: Readonly<Record<Language, string>> = {
  en: legalGround.asOf,
  de: legalGround.asOf.split('-').toReversed().join('/'),
};

/** Until when the sources were read, as a sentence. */
export function readUntil(language: Language): string {
  return pageWords[language].readUntil(readMonth[language], dayIn[language](legalGround.compiled));
}

/** The Markdown page of one rule, ending in a newline. */
export function rulePage(rule: Rule, language: Language): string {
  const words = pageWords[language];
  const [other, sources] = { en: [`${rule.id}.de.md`, '../sources.md'], de: [`${rule.id}.md`, '../sources.de.md'] }[language];
  const [[message, example] = ['', ''], ...rest] = sectionsOf(rule, language);
  return [
    `# ${rule.title[language]}`,
    `\`${rule.id}\` · \`${rule.name}\` · [${words.otherLanguage}](${other}) · [${words.allRules}](README.md) · [${words.sources}](${sources})`,
    factsOf(rule, language)
      .map(([name, value]) => `- **${name}:** ${value}`)
      .join('\n'),
    `## ${message}\n\n> ${example}`,
    ...rest.map(([title, text]) => `## ${title}\n\n${text}`),
    `## ${words.basis}\n\n${rule.basis.map((citation) => basisItem(citation, language)).join('\n')}`,
    readUntil(language),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A citation as a link, with how its source was read, unless itself, and what is arguable. */
function basisItem(citation: Citation, language: Language): string {
  const { arguable: word } = pageWords[language];
  const { source, arguable } = citation;
  return [
    source.url === undefined ? `- ${citation[language]}` : `- [${citation[language]}](${source.url[language]})`,
    ...(source.read === 'primary' ? [] : [remarkNames[source.read][language]]),
    ...(arguable ? [`${word}: ${arguable[language]}`] : []),
  ].join(' · ');
}

/** The Markdown index of the rule pages, in both languages, ending in a newline. */
export function rulesIndex(rules: readonly Rule[]): string {
  const cell = (rule: Rule): string =>
    `- \`${rule.id}\` \`${rule.name}\`: [${rule.title.en}](${rule.id}.md) · [${rule.title.de}](${rule.id}.de.md)`;
  return [
    '# Rules · Regeln',
    "Severities hold while a number is within WhatsApp's reach. Out of reach only C02 and C03 are reported, as low; a note on a number with evidence on record is info. What each rule rests on: [sources](../sources.md).",
    'Der Schweregrad gilt, solange eine Nummer im Zugriff von WhatsApp liegt. Außerhalb des Zugriffs werden nur C02 und C03 gemeldet, und zwar als „niedrig“; Anmerkungen zu Nummern mit verzeichnetem Nachweis haben den Schweregrad „Hinweis“. Worauf jede Regel beruht: [Quellen](../sources.de.md).',
    rules.map(cell).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
