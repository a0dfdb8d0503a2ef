import { cellText } from '../../lib/csv-cell.ts';
import { type TermsCode, termsVersions } from '../../model/terms.ts';

/** What may stand before the date of a version, in any number: `WhatsApp Nutzungsbedingungen vom 16.02.2024`. */
const introduction =
  /^(?:(?:whatsapp(?:['’]s)?|eea|ewr|terms(?: of (?:service|use))?|tos|(?:whatsapp-)?nutzungsbedingungen|version|fassung|stand|of|dated|vom|last (?:updated|modified)|effective|zuletzt (?:aktualisiert|geändert))[\s,:]+)+(?=\S)/;

/**
 * The version of WhatsApp's terms that a cell names by its id or by the very date it prints; 0 for everything else, such as a
 * month alone, a date whose order is open, the Business Terms or a wording of the company's own.
 */
export function termsReader(): (cell: string) => TermsCode {
  const codes = new Map(termsVersions.flatMap(({ id, printed }, at) => [id, ...spellings(printed)].map((text) => [text, at + 1] as const)));
  return (cell) => {
    const text = cellText(cell).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
    return codes.get(text.replace(introduction, '')) ?? 0;
  };
}

/** A day as it may be written without doubt, in lower case. */
function spellings(printed: string): string[] {
  const [year, month, day] = printed.split('-') as [string, string, string];
  const [m, d] = [String(Number(month)), String(Number(day))];
  const nameIn = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(printed)).toLowerCase();
  const [english, german] = [nameIn('en'), nameIn('de')];
  return [
    printed,
    `${day}.${month}.${year}`,
    `${d}.${m}.${year}`,
    ...[d, day].flatMap((dd) => [
      `${dd}. ${german} ${year}`,
      `${dd} ${english} ${year}`,
      `${english} ${dd}, ${year}`,
      `${english} ${dd} ${year}`,
    ]),
  ];
}
