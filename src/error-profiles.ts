import { error, type ErrorText } from './error-wording.ts';

/** Exports of a CRM that alone say nothing about telephone numbers. */
export const profileErrors = {
  'register-numbers-missing': error(
    2,
    (f) => ({
      what: `${f.file}: recognised as ${f.title}, but no column holds phone numbers; consent for e-mail says nothing about a number`,
      remedy: `export it again with ${f.needs}`,
    }),
    (f) => ({
      what: `${f.file}: erkannt als ${f.titleDe}, aber keine Spalte enthält Rufnummern; eine Einwilligung für E-Mail besagt nichts über eine Rufnummer`,
      remedy: `erneut exportieren mit ${f.needsDe}`,
    }),
  ),
  'register-lookup-missing': error(
    2,
    (f) => ({
      what: `${f.file}: recognised as ${f.title}, which names persons by the id in column "${f.column}" and holds no phone numbers`,
      remedy: `name the export that holds them as well, with a further --register: ${f.needs}`,
    }),
    (f) => ({
      what: `${f.file}: erkannt als ${f.titleDe}; Personen stehen darin nur mit der ID in der Spalte „${f.column}“, ohne Rufnummer`,
      remedy: `den Export mit den Rufnummern zusätzlich angeben, mit einem weiteren --register: ${f.needsDe}`,
    }),
  ),
} as const satisfies Record<string, ErrorText>;
