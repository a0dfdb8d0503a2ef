import type { Language } from '../lib/text.ts';
import type { Citation, Source } from '../model/citation.ts';
import { annexBasis, bibliography } from './bibliography.ts';
import { rules } from './index.ts';
import { pageWords, readingNames } from './page-words.ts';
import { readMonth, readUntil } from './page.ts';

const words = {
  en: {
    intro: [
      'What the rules and the annex of the reports rest on: each source with its address, how it was read, and the rules that cite it. Addresses are for people to open; the program never fetches anything.',
      'Where the document itself was read, that was the original or a copy of its text. What was read in secondary sources only is quoted or reported there by others: read the document itself before relying on it. The texts of the program are its own words. This list is a working aid and no legal advice.',
    ],
    address: 'Address',
    lookUp: 'none known; look it up by name or file number',
    read: (month: string) => `Read until ${month}`,
    mind: 'To be noted',
    cited: 'Cited by:',
    annex: 'annex of the reports',
    open: 'Open',
    other: ['Deutsch', 'sources.de.md'],
    page: (id: string) => `rules/${id}.md`,
  },
  de: {
    intro: [
      'Worauf die Regeln und der Anhang der Berichte beruhen: jede Quelle mit Adresse, mit der Art, wie sie gelesen wurde, und mit den Regeln, die sie anführen. Die Adressen sind zum Nachlesen gedacht; das Programm ruft nie etwas ab.',
      '„Im Original“ heißt: das Dokument selbst oder eine Wiedergabe seines Textes. Was nur in Sekundärquellen gelesen wurde, zitieren oder berichten dort andere; das Dokument selbst ist zu lesen, bevor sich jemand darauf stützt. Die Texte des Programms sind eigene Formulierungen. Die Liste ist eine Arbeitshilfe und keine Rechtsberatung.',
    ],
    address: 'Adresse',
    lookUp: 'keine bekannt; nach Bezeichnung oder Aktenzeichen suchen',
    read: (month: string) => `Gelesen bis ${month}`,
    mind: 'Zu beachten',
    cited: 'Angeführt in:',
    annex: 'Anhang der Berichte',
    open: 'Offen',
    other: ['English', 'sources.md'],
    page: (id: string) => `rules/${id}.de.md`,
  },
} as const satisfies Record<Language, unknown>;

/** The Markdown page of all sources, ending in a newline. */
export function sourcesPage(language: Language): string {
  const { sources, allRules } = pageWords[language];
  const { intro, other } = words[language];
  return [
    `# ${sources}`,
    `[${other[0]}](${other[1]}) · [${allRules}](rules/README.md)`,
    ...intro,
    readUntil(language),
    ...bibliography.flatMap(({ title, citations }) => [
      `## ${title[language]}`,
      ...[...new Set(citations.map(({ source }) => source))].map((source) => entry(source, citations, language)),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function entry(source: Source, citations: readonly Citation[], language: Language): string {
  const says = words[language];
  const facts = [
    [says.address, source.url === undefined ? says.lookUp : `<${source.url[language]}>`],
    [says.read(readMonth[language]), readingNames[source.read][language]],
    [says.mind, source.caution?.[language]],
    [says.open, source.open?.[language]],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`- **${name}:** ${value}`]));
  const places = citations.filter((citation) => citation.source === source).map((citation) => place(citation, language));
  return [`### ${source.title[language]}`, facts.join('\n'), says.cited, places.join('\n')].join('\n\n');
}

function place(citation: Citation, language: Language): string {
  const { arguable } = pageWords[language];
  const cited = rules.filter(({ basis }) => basis.some(({ id }) => id === citation.id));
  const inAnnex = annexBasis.some(({ id }) => id === citation.id);
  const links = [...cited.map(({ id }) => `[${id}](${words[language].page(id)})`), ...(inAnnex ? [words[language].annex] : [])];
  return `- ${citation[language]}: ${links.join(', ')}${citation.arguable ? `. ${arguable}: ${citation.arguable[language]}` : ''}`;
}
