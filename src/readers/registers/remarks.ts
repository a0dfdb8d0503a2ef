/**
 * Remarks beside a grant that say it was withdrawn: `hat am 3.5. widerrufen` under a header nobody knows, behind a name or
 * a number, or where a proof is named. Such a row is lost, for only people can tell what it means.
 */
import type { CsvRow } from '../../lib/csv-row.ts';
import type { RegisterColumns } from './columns.ts';

const said =
  /widerrief|widerruf|widersprech|widerspr[ou]ch|abgemeldet|abmeldung|\bopt(?:ed)?[ -]?out|unsubscribed|revoke[ds]|withdr[ae]w|gesperrt|nicht mehr (?:an|kontakt|schreib)|do not (?:contact|message)/iu;
/** The same words where they say that nobody withdrew: `kein Widerruf`, `bis auf Widerruf`, `Widerrufsbelehrung.pdf`. */
const unsaid =
  /(?:\b(?:kein\w*|nicht|nie|ohne|bis(?: auf| zum)?|no|not|never|until|without)\s+(?:\p{L}+\s+)?(?:widerr|widerspr|abgem|abmeld|gesp|opt|unsub|revok|withdr)[\p{L}-]*)|wider(?:ruf|spruch)s?(?:belehrung|recht|formular|hinweis|möglichkeit|bar|lich|frist)\p{L}*|(?:wider(?:ruf|spruch)\p{L}*|opt-?out)\s*[:=]\s*(?:nein|no\b|kein|[-–—]|$)/giu;

/** Whether a text says that somebody withdrew. */
export function tellsWithdrawal(text: string): boolean {
  const whole = text.normalize('NFC');
  return said.test(whole) && said.test(whole.replace(unsaid, ' '));
}

/** Pairs of letters of which every text that `said` finds holds one; few others do. */
const pairs = new Uint8Array(0x1_0000);
for (const pair of ['rr', 'rs', 'bg', 'bm', 'ut', 'bs', 'ok', 'hd', 'ht', 'ot']) pairs[(pair.charCodeAt(0) << 8) | pair.charCodeAt(1)] = 1;

function mayTell({ bytes }: CsvRow, start: number, end: number): boolean {
  let before = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]! | 32;
    if (pairs[(before << 8) | byte] === 1) return true;
    before = byte;
  }
  return false;
}

/** The column of a row in which such a remark stands, if there is one. */
export function remarkIn(columns: RegisterColumns, headers: readonly string[]): (row: CsvRow) => number | undefined {
  const { phones, name, givenName, familyName, evidence, unexpected, persons } = columns;
  const unknown = new Set(unexpected);
  const watched = [
    ...phones.map(({ at }) => at),
    ...[name, givenName, familyName, evidence, persons?.organisation, persons?.subject].filter((column) => column !== undefined),
    ...headers.flatMap((header, column) => (unknown.has(header) ? [column] : [])),
  ];
  return (row) => {
    for (const column of watched) {
      if (column >= row.count || !mayTell(row, row.start(column), row.end(column))) continue;
      if (tellsWithdrawal(row.text(column))) return column;
    }
    return undefined;
  };
}
