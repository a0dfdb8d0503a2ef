import { createRequire } from 'node:module';
import { type BookWords, planByHeaders } from './csv/plan.ts';
import { tableReader } from './csv/reader.ts';

const { fields } = createRequire(import.meta.url)('./outlook-csv.json') as Pick<BookWords, 'fields'>;
/** Any column of the export is a mark of it, as long as one of them is of numbers. */
const words: BookWords = { fields, marks: Object.values(fields).flat(), least: 3 };

/**
 * Outlook and outlook.com as CSV, with English or German headers in the spellings of its versions. All nineteen columns of
 * numbers count, fax, pager and telex among them; `Privat` is the sensitivity of an entry and no label.
 */
export const outlookCsv = tableReader({
  id: 'outlook-csv',
  title: { en: 'Outlook as CSV, English and German headers', de: 'Outlook als CSV, englische und deutsche Überschriften' },
  plan(rows) {
    const found = planByHeaders(rows, words);
    if (!found?.columns.has('phone')) return undefined;
    return { ...found, labels: ';', joined: false, mapped: false };
  },
});
