/** How cells of a register name files of evidence, and when they do at all. */

/** A name as it is looked up: `/` between folders, letters composed, no `./` in front. */
export function lookedUpAs(reference: string): string {
  return reference
    .trim()
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/\/{2,}/g, '/')
    .replace(/^(?:\.\/)+/, '');
}

/** As `lookedUpAs`, whatever the case of letters. */
export function foldedAs(name: string): string {
  return name.toLowerCase().normalize('NFC');
}

const address = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:)/i;
const extension = /\.(?:[a-z][a-z0-9]{1,4}|7z)$/i;
/** What ends like a file but is a site or a mailbox. */
const domain = /\.(?:de|at|ch|eu|com|net|org|info|biz|io|uk|fr|it|nl|pl)$/i;
/** `Blatt 3/4`, `12/2025` */
const fraction = /\d+\s*\/\s*\d+/g;

/**
 * Whether text that names no file there is was meant to name one: it ends in a file extension or holds a path separator.
 * Addresses of the web and free text like `Ordner 2025, Blatt 14` or `E-Mail vom 02.06.2026` were not.
 */
export function namesFile(text: string): boolean {
  const name = text.trim();
  if (address.test(name)) return false;
  if (/[/\\]/.test(name.replace(fraction, ''))) return true;
  return extension.test(name) && !domain.test(name);
}

/** The names in a cell that may hold several. */
export function namesIn(reference: string): string[] {
  return reference
    .split(/[;|\r\n]|,\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
