// The part of the page of formats on exports of CRMs and messaging tools, made of the profiles the readers use.

import { markdownTable } from './markdown-table.js';

const intro = `A table with all headers of one row below is read as that export, whatever its other columns: in CSV, and in whatever else hands rows on. Consent to marketing stays \`marketing\`: neither \`--register-scope\` nor a word in a column of purposes raises it; a mapping of your own may. The day of a change stands for the day of the statement; where an export has none, a grant is undated. Rows about e-mail, post and other channels, without a number where the export is keyed by e-mail, or deleted, are counted in a note and not read. A status, channel or date that is not listed loses the row.

Exports that name persons by id need the export with their numbers as a further \`--register\`, in any order; it is read first and gives no record of its own. An id without a number loses the row. Ids of Salesforce count with 15 and with 18 characters.

Eine Tabelle mit allen Überschriften einer der folgenden Zeilen wird als dieser Export gelesen, gleich welche Spalten sie sonst hat: als CSV und aus jedem anderen Format, das Zeilen liefert. Eine Einwilligung in Werbung bleibt \`marketing\`: Weder \`--register-scope\` noch ein Wort in einer Zweckspalte hebt sie an; eine eigene Zuordnung darf das. Der Tag einer Änderung steht für den Tag der Erklärung; nennt ein Export keinen, ist eine Erteilung undatiert. Zeilen zu E-Mail, Post und anderen Kanälen, ohne Rufnummer in Exporten, die an der E-Mail-Adresse hängen, oder gelöschte werden in einem Hinweis gezählt und nicht gelesen. Ein nicht aufgeführter Status oder Kanal und ein unlesbares Datum machen die Zeile unlesbar.

Exporte, die Personen nur mit einer ID nennen, brauchen den Export mit deren Rufnummern als weiteres \`--register\`, in beliebiger Reihenfolge; er wird zuerst gelesen und ergibt selbst keinen Datensatz. Eine ID ohne Rufnummer macht die Zeile unlesbar. IDs aus Salesforce zählen mit 15 und mit 18 Zeichen.`;

/** The Markdown blocks on profiles, for the page of formats. */
export function profileBlocks(profiles) {
  const head = ['Export', 'id', 'recognised by · erkannt an', 'numbers · Rufnummern', 'scope · Zweck'];
  const rows = profiles.map((profile) => [both(profile.title), code(profile.id), recognition(profile), sources(profile), covers(profile)]);
  return [
    '### Exports of CRMs and messaging tools · Exporte aus CRM und Messaging',
    intro,
    markdownTable([head, ...rows]),
    '**Not read, or not documented by the vendor · Nicht gelesen oder vom Anbieter nicht dokumentiert**',
    profiles.map(({ id, unread }) => `- \`${id}\`: ${unread.en} · ${unread.de}`).join('\n'),
    '**Status words · Statuswörter**',
    profiles
      .filter(({ status }) => status)
      .map(
        ({ id, status }) =>
          `- \`${id}\`: ${Object.entries(status)
            .map(([meaning, words]) => `${meaning} = ${words.map(code).join(', ')}`)
            .join('; ')}`,
      )
      .join('\n'),
  ];
}

const code = (word) => `\`${word}\``;
const both = ({ en, de }) => (en === de ? en : `${en} · ${de}`);

function recognition({ signatures, without }) {
  const any = signatures.map((words) => words.map(code).join(' + ')).join('<br>');
  return without ? `${any}<br>without · ohne ${without.map(code).join(', ')}` : any;
}

function sources({ kind, ids, numbers: { columns, joined, subject } }) {
  if (kind === 'lookup') return `${ids.map(code).join(', ')} → ${columns.length > 0 ? columns.map(code).join(', ') : '–'}`;
  if (subject) return `id in · ID in ${subject.map(code).join(', ')}`;
  return (joined ?? columns).map(code).join(joined ? ' + ' : ', ');
}

function covers({ kind, scope, columns }) {
  if (kind === 'lookup') return '–';
  return scope ? code(scope) : columns.scope.map(code).join(', ');
}
