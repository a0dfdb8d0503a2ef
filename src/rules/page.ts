import type { Language, Phrase } from '../lib/text.ts';
import type { Severity } from '../model/verdict.ts';
import { say, severitiesOf, type Rule, type RuleClass } from './rule.ts';

const words = {
  en: {
    facts: ['Concerns', 'Class', 'Severity'],
    sections: ['Message', 'Why it matters', 'What to do', 'What it does not say', 'Basis'],
    subject: {
      exposure: 'one number on one device',
      device: 'one device',
      register: 'one register',
      recipient: 'one recipient of the Business Platform',
    },
    inReach: " (while the number is within WhatsApp's reach)",
    or: 'or',
    all: 'All rules',
    other: { file: (id: string) => `${id}.de.md`, title: 'Deutsch' },
  },
  de: {
    facts: ['Betrifft', 'Befundart', 'Schweregrad'],
    sections: ['Meldung', 'Warum das wichtig ist', 'Was zu tun ist', 'Was der Befund nicht sagt', 'Grundlagen'],
    subject: {
      exposure: 'eine Nummer auf einem Gerät',
      device: 'ein Gerät',
      register: 'ein Register',
      recipient: 'ein Empfänger der Business Platform',
    },
    inReach: ' (solange die Nummer im Zugriff von WhatsApp liegt)',
    or: 'oder',
    all: 'Alle Regeln',
    other: { file: (id: string) => `${id}.md`, title: 'English' },
  },
} as const satisfies Record<Language, unknown>;

const classNames: Readonly<Record<RuleClass, Phrase>> = {
  observed: { en: 'read from the input', de: 'aus den Eingaben gelesen' },
  gap: { en: 'evidence missing', de: 'fehlender Nachweis' },
  inferred: { en: "inferred from the device's state", de: 'aus dem Gerätezustand abgeleitet' },
  arguable: { en: 'legal weight disputed', de: 'rechtliche Bewertung umstritten' },
};

const severityNames: Readonly<Record<Severity, Phrase>> = {
  critical: { en: 'critical', de: 'kritisch' },
  high: { en: 'high', de: 'hoch' },
  medium: { en: 'medium', de: 'mittel' },
  low: { en: 'low', de: 'niedrig' },
  info: { en: 'info', de: 'Hinweis' },
};

function severityOf(rule: Rule, language: Language): string {
  const { inReach, or } = words[language];
  const severities = severitiesOf(rule);
  const names = severities.map((severity) => severityNames[severity][language]);
  const listed = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;
  return listed + (rule.subject === 'exposure' && severities.some((severity) => severity !== 'info') ? inReach : '');
}

/** The Markdown page of one rule, ending in a newline. */
export function rulePage(rule: Rule, language: Language): string {
  const { facts, sections, subject, all, other } = words[language];
  const classes = rule.classes.map((id) => classNames[id][language]).join(', ');
  const values = [subject[rule.subject], classes, severityOf(rule, language)];
  const bodies = [
    `> ${say(rule, language, rule.example)}`,
    rule.why[language],
    rule.remedy[language],
    rule.caution[language],
    rule.basis.map((source) => `- ${source[language]}`).join('\n'),
  ];
  return [
    `# ${rule.title[language]}`,
    `\`${rule.id}\` · \`${rule.name}\` · [${other.title}](${other.file(rule.id)}) · [${all}](README.md)`,
    facts.map((fact, index) => `- **${fact}:** ${values[index]}`).join('\n'),
    ...sections.map((section, index) => `## ${section}\n\n${bodies[index]}`),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The Markdown index of the rule pages, in both languages, ending in a newline. */
export function rulesIndex(rules: readonly Rule[]): string {
  const cell = (rule: Rule): string =>
    `- \`${rule.id}\` \`${rule.name}\`: [${rule.title.en}](${rule.id}.md) · [${rule.title.de}](${rule.id}.de.md)`;
  return [
    '# Rules · Regeln',
    "Severities hold while a number is within WhatsApp's reach. Out of reach only C02 and C03 are reported, as low; a note on a number with evidence on record is info. D01 and D02 are critical when a number within reach was withdrawn, refused or objected to, high when one is without accepted evidence, else low.",
    'Der Schweregrad gilt, solange eine Nummer im Zugriff von WhatsApp liegt. Außerhalb des Zugriffs werden nur C02 und C03 gemeldet, und zwar als niedrig; Anmerkungen zu Nummern mit verzeichnetem Nachweis sind Hinweise. D01 und D02 sind kritisch, wenn zu einer Nummer im Zugriff ein Widerruf, eine Ablehnung oder ein Widerspruch vorliegt, hoch bei einer Nummer ohne anerkannten Nachweis, sonst niedrig.',
    rules.map(cell).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
