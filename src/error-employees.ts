import { error, type ErrorText } from './error-wording.ts';

/** What can be wrong with the directory of employees that a policy file names. */
export const employeeErrors = {
  'directory-missing': error(
    2,
    (f) => ({
      what: `${f.file}, line ${f.line}, employees.directory: there is no such file: ${f.path}`,
      remedy: 'correct the path; it is relative to the folder of the policy file',
    }),
    (f) => ({
      what: `${f.file}, Zeile ${f.line}, employees.directory: Datei nicht gefunden: ${f.path}`,
      remedy: 'den Pfad berichtigen; anzugeben ist er relativ zum Ordner der Prüfrichtlinie',
    }),
  ),
  'directory-unread': error(
    2,
    (f) => ({
      what: `${f.file}, line ${f.line}, employees.directory: no telephone number could be read from ${f.path}`,
      remedy: `askfirst inspect ${f.path} tells what the file was taken for; export it as vCard or CSV`,
    }),
    (f) => ({
      what: `${f.file}, Zeile ${f.line}, employees.directory: aus ${f.path} war keine Rufnummer lesbar`,
      remedy: `askfirst inspect ${f.path} zeigt, wofür die Datei gehalten wurde; als vCard oder CSV exportieren`,
    }),
  ),
} as const satisfies Record<string, ErrorText>;
