import { error, type ErrorText } from './error-wording.ts';

/** What can be wrong with a register, its mapping and its dates. */
export const registerErrors = {
  'registers-too-many': error(
    2,
    (f) => ({ what: `more than ${f.most} registers were named`, remedy: 'join registers of one kind into one file' }),
    (f) => ({ what: `mehr als ${f.most} Register angegeben`, remedy: 'Register gleicher Art zu einer Datei zusammenfassen' }),
  ),
  'register-column-missing': error(
    2,
    (f) => ({
      what: `${f.file}: no column holds phone numbers`,
      remedy: `headers found: ${f.headers}; name the column "phone", or say which it is with --register-map`,
    }),
    (f) => ({
      what: `${f.file}: keine Spalte enthält Rufnummern`,
      remedy: `gefundene Überschriften: ${f.headers}; die Spalte in „Telefon“ umbenennen oder mit --register-map zuordnen`,
    }),
  ),
  'register-column-ambiguous': error(
    2,
    (f) => ({
      what: `${f.file}: several columns could be "${f.field}": ${f.headers}`,
      remedy: 'keep one of these headers and rename the others, or correct this mapping, save it and name it: --register-map FILE',
      sample: `${f.mapping}`,
    }),
    (f) => ({
      what: `${f.file}: mehrere Spalten kommen für „${f.field}“ infrage: ${f.headers}`,
      remedy:
        'eine dieser Überschriften behalten, die anderen umbenennen; oder diese Zuordnung berichtigen, speichern und angeben: --register-map DATEI',
      sample: `${f.mapping}`,
    }),
  ),
  'register-status-missing': error(
    2,
    (f) => ({
      what: `${f.file}: no column says whether consent was given or withdrawn`,
      remedy: `headers found: ${f.headers}; add "status", or "granted at" and "withdrawn at"`,
    }),
    (f) => ({
      what: `${f.file}: keine Spalte nennt Erteilung oder Widerruf`,
      remedy: `gefundene Überschriften: ${f.headers}; „Status“ oder „Einwilligung am“ und „Widerruf am“ ergänzen`,
    }),
  ),
  'register-withdrawals-alone': error(
    2,
    (f) => ({
      what: `${f.file}: a title, a name or a header above speaks of withdrawals, but nobody can tell whether the columns below do: ${f.headers}`,
      remedy: 'write "withdrawn at" or "granted at" for the header, or say which it is with --register-map (columns: withdrawn_at: HEADER)',
    }),
    (f) => ({
      what: `${f.file}: ein Titel, ein Name oder eine Überschrift darüber spricht von Widerrufen, doch ob es die Spalten darunter tun, ist nicht zu erkennen: ${f.headers}`,
      remedy:
        'als Überschrift „Widerruf am“ oder „Einwilligung am“ schreiben oder mit --register-map zuordnen (columns: withdrawn_at: ÜBERSCHRIFT)',
    }),
  ),
  'register-scope-missing': error(
    2,
    (f) => ({
      what: `${f.file}: no column says what the consent is for`,
      remedy:
        'add a column "scope", or say it for the whole register: --register-scope whatsapp-terms (or contact-upload, business-messages, marketing)',
    }),
    (f) => ({
      what: `${f.file}: keine Spalte nennt den Zweck der Einwilligung`,
      remedy:
        'Spalte „Zweck“ ergänzen oder für das ganze Register angeben: --register-scope whatsapp-terms (oder contact-upload, business-messages, marketing)',
    }),
  ),
  'register-empty': error(
    4,
    (f) => ({
      what: `${f.files}: the register holds no record`,
      remedy: 'check that this is the right file; to audit without a register leave out --register',
    }),
    (f) => ({
      what: `${f.files}: das Register enthält keinen Eintrag`,
      remedy: 'prüfen, ob dies die richtige Datei ist; für eine Prüfung ohne Register --register weglassen',
    }),
  ),
  'register-map-header-missing': error(
    2,
    (f) => ({
      what: `${f.file}: ${f.key}: ${f.register} has no column ${f.missing}`,
      remedy: `write the header as the register does; headers found: ${f.headers}`,
    }),
    (f) => ({
      what: `${f.file}: ${f.key}: in ${f.register} gibt es keine Spalte ${f.missing}`,
      remedy: `die Überschrift wie im Register schreiben; gefundene Überschriften: ${f.headers}`,
    }),
  ),
  'register-map-unused': error(
    2,
    (f) => ({
      what: `${f.file}: file: this mapping belongs to no register of the run${f.register ? ` (${f.register})` : ''}`,
      remedy: `name one of them or leave the mapping out; registers: ${f.registers || 'none'}`,
    }),
    (f) => ({
      what: `${f.file}: file: diese Zuordnung gehört zu keinem Register des Laufs${f.register ? ` (${f.register})` : ''}`,
      remedy: `eines davon nennen oder die Zuordnung weglassen; Register: ${f.registers || 'keine'}`,
    }),
  ),
  'register-map-twice': error(
    2,
    (f) => ({
      what: `${f.register}: two mappings are meant for this register: ${f.first} and ${f.second} (file)`,
      remedy: 'leave one out, or name in each under "file" the register it belongs to',
    }),
    (f) => ({
      what: `${f.register}: für dieses Register gelten zwei Zuordnungen: ${f.first} und ${f.second} (file)`,
      remedy: 'eine weglassen oder in jeder unter „file“ das Register nennen, zu dem sie gehört',
    }),
  ),
  'register-map-sheet-missing': error(
    2,
    (f) => ({
      what: `${f.file}: sheet: ${f.register} has no sheet "${f.sheet}"`,
      remedy: `name one of its sheets: ${f.sheets}`,
    }),
    (f) => ({
      what: `${f.file}: sheet: in ${f.register} gibt es kein Blatt „${f.sheet}“`,
      remedy: `eines der Blätter nennen: ${f.sheets}`,
    }),
  ),
  'register-map-sheet': error(
    2,
    (f) => ({
      what: `${f.file}: sheet: ${f.register} is no workbook (${f.format})`,
      remedy: 'leave "sheet" out; only workbooks have sheets',
    }),
    (f) => ({
      what: `${f.file}: sheet: ${f.register} ist keine Arbeitsmappe (${f.format})`,
      remedy: '„sheet“ weglassen; nur Arbeitsmappen haben Blätter',
    }),
  ),
  'register-map-words': error(
    2,
    (f) => ({
      what: `${f.file}: values.status cannot be applied to ${f.register}: words for a status are fixed in its format (${f.format})`,
      remedy: 'leave "values.status" out of the mapping of this register, or name with "file" the one it is for',
    }),
    (f) => ({
      what: `${f.file}: values.status lässt sich auf ${f.register} nicht anwenden: Die Statuswörter legt das Format fest (${f.format})`,
      remedy: '„values.status“ in der Zuordnung dieses Registers weglassen oder mit „file“ das Register nennen, für das sie gilt',
    }),
  ),
  'date-order-unknown': error(
    2,
    (f) => ({
      what: `${f.file}, line ${f.line}: dates in column "${f.column}" could be day/month/year or month/day/year, and none of them tells which`,
      remedy: 'say how they are written: --date-format DMY or --date-format MDY (or date-format in the mapping of this register)',
    }),
    (f) => ({
      what: `${f.file}, Zeile ${f.line}: Datumsangaben der Spalte „${f.column}“ können Tag/Monat/Jahr oder Monat/Tag/Jahr sein, und keine davon ist eindeutig`,
      remedy: 'Schreibweise angeben: --date-format DMY oder --date-format MDY (oder date-format in der Zuordnung dieses Registers)',
    }),
  ),
} as const satisfies Record<string, ErrorText>;
