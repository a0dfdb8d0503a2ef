import { type CellReader, cellText, unreadable, wordOf } from '../../lib/csv-cell.ts';
import type { LegalBasis, OtherBasis } from '../../model/other-basis.ts';

/** Letters of a provision as people cite it: `Art. 6 Abs. 1 S. 1 lit. b und f DSGVO`, `6(1)(f)`, `lit. c`, `f`. */
const cited =
  /^(?:(?:art|artikel|article)? ?6 ?(?:abs|absatz|paragraph|para|par)? ?(?:1|i) ?(?:(?:s|satz|sentence|unterabs|uabs|subpara|subparagraph) ?1 )?)?((?:(?:lit|litera|buchst|buchstabe|letter|point|und|and|u|oder|or|i v m|ivm) ?|[a-f](?: |$))+?)(?:(?:of )?(?:the )?(?:eu )?(?:dsgvo|ds gvo|gdpr|uk gdpr))?$/;
const letter = /(?:^| )([a-f])(?= |$)/g;

/**
 * The bases other than consent that a cell names: listed words or letters of GDPR Art. 6(1), several joined by `; , | /` or a word
 * for "and". Blank and consent alone are none. A cell that names consent and another basis is refused, since nobody can tell which
 * of the two the row is about, and so is every other word.
 */
export function legalBasisReader(listed: ReadonlyMap<string, LegalBasis>): CellReader<readonly OtherBasis[]> {
  return (cell) => {
    const text = cellText(cell);
    if (wordOf(text) === '') return [];
    const found = basesIn(listed, text);
    if (found === undefined) return unreadable;
    const others = [...new Set(found)].filter((basis) => basis !== 'consent');
    return others.length > 0 && others.length < new Set(found).size ? unreadable : others;
  };
}

/** Undefined where any part is neither a listed word nor a citation. */
function basesIn(listed: ReadonlyMap<string, LegalBasis>, text: string): readonly LegalBasis[] | undefined {
  const whole = listed.get(wordOf(text));
  if (whole !== undefined) return [whole];
  const letters = lettersIn(text);
  if (letters !== undefined) return letters;
  const explained = /^(.+?)\s*[(:–-]\s*(\p{L}{2}.*?)\)?$/u.exec(text);
  const parts = explained
    ? [explained[1]!, explained[2]!]
    : text.split(/[;,|/+\r\n]|\s(?:und|and|u\.|&|sowie)\s/i).filter((part) => wordOf(part) !== '');
  if (parts.length < 2) return undefined;
  const found = parts.map((part) => basesIn(listed, part));
  return found.includes(undefined) ? undefined : found.flatMap((one) => one ?? []);
}

function lettersIn(text: string): LegalBasis[] | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const [, letters] = cited.exec(plain) ?? [];
  const found = letters === undefined ? [] : [...letters.matchAll(letter)].map(([, one]) => one!);
  return found.length === 0 ? undefined : found.map((one) => (one === 'a' ? 'consent' : (one as OtherBasis)));
}
