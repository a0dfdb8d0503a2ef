import { createRequire } from 'node:module';
import { type BookWords, planByHeaders } from './csv/plan.ts';
import { tableReader } from './csv/reader.ts';

const words = createRequire(import.meta.url)('./google-csv.json') as BookWords;

/**
 * Google Contacts as CSV, with the headers in use until about 2023 (`Given Name`, `Phone 1 - Type`) and those since
 * (`First Name`, `Phone 1 - Label`). How many numbered columns there are depends on the fullest contact; cells of numbers,
 * addresses and labels hold lists joined by ` ::: `.
 */
export const googleCsv = tableReader({
  id: 'google-csv',
  title: { en: 'Google Contacts as CSV, old and new headers', de: 'Google Kontakte als CSV, alte und neue Überschriften' },
  plan(rows) {
    const found = planByHeaders(rows, words);
    return found && { ...found, labels: ':::', joined: true, mapped: false };
  },
});
