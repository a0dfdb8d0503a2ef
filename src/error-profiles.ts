import { factIn } from './lib/text.ts';
import { error, type ErrorText } from './error-wording.ts';

/** Exports of a CRM that alone say nothing about telephone numbers. */
export const profileErrors = {
  'register-numbers-missing': error(
    2,
    (f) => ({
      what: `${f.file}: recognised as ${factIn(f.title, 'en')}, but no column holds phone numbers; consent for e-mail says nothing about a number`,
      remedy: `export it again with ${factIn(f.needs, 'en')}`,
    }),
    (f) => ({
      what: `${f.file}: erkannt als ${factIn(f.title, 'de')}, aber keine Spalte enthält Rufnummern; eine Einwilligung für E-Mail besagt nichts über eine Rufnummer`,
      remedy: `erneut exportieren mit ${factIn(f.needs, 'de')}`,
    }),
  ),
  'register-lookup-missing': error(
    2,
    (f) => ({
      what: `${f.file}: recognised as ${factIn(f.title, 'en')}, which names persons by the id in column "${f.column}" and holds no phone numbers`,
      remedy: `name the export that holds them as well, with a further --register: ${factIn(f.needs, 'en')}`,
    }),
    (f) => ({
      what: `${f.file}: erkannt als ${factIn(f.title, 'de')}; Personen stehen darin nur mit der ID in der Spalte „${f.column}“, ohne Rufnummer`,
      remedy: `den Export mit den Rufnummern zusätzlich angeben, mit einem weiteren --register: ${factIn(f.needs, 'de')}`,
    }),
  ),
} as const satisfies Record<string, ErrorText>;
