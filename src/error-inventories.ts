import { error, type ErrorText } from './error-wording.ts';

/** What can be put right about device inventories; part of `errorTexts`. */
export const inventoryErrors = {
  'inventory-aggregate': error(
    2,
    (f) => ({
      what: `${f.file}: the report ${f.report} names no single device, so nothing follows from it for any`,
      remedy: `export instead: ${f.instead}`,
    }),
    (f) => ({
      what: `${f.file}: der Bericht ${f.report} führt keine einzelnen Geräte auf; daraus lässt sich für keines etwas schließen`,
      remedy: `stattdessen exportieren: ${f.instead}`,
    }),
  ),
  'inventory-mapping-header-missing': error(
    2,
    (f) => ({
      what: `${f.file}: the mapping ${f.mapping} names headers this inventory does not have: ${f.headers}`,
      remedy: 'correct the mapping, or its entry "file"',
    }),
    (f) => ({
      what: `${f.file}: die Zuordnung ${f.mapping} nennt Überschriften, die dieses Inventar nicht hat: ${f.headers}`,
      remedy: 'die Zuordnung oder ihren Eintrag „file“ berichtigen',
    }),
  ),
  'inventory-mapping-unused': error(
    2,
    (f) => ({
      what: `${f.mapping}: this mapping fits none of the inventories`,
      remedy: 'name the inventory with --devices, and correct the headers or the entry "file" of the mapping',
    }),
    (f) => ({
      what: `${f.mapping}: diese Zuordnung passt zu keinem der Inventare`,
      remedy: 'das Inventar mit --devices angeben und die Überschriften oder den Eintrag „file“ der Zuordnung berichtigen',
    }),
  ),
} as const satisfies Record<string, ErrorText>;
