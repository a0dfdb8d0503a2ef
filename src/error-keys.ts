import { error, type ErrorText } from './error-wording.ts';

/** What can be wrong with the file that holds the secret of pseudonyms. */
export const keyErrors = {
  'key-open': error(
    2,
    (f) => ({
      what: `${f.path}: others can read or change this key (mode ${f.mode})`,
      remedy: `chmod 600 ${f.path}; if others had it, make a new one with askfirst key new FILE`,
    }),
    (f) => ({
      what: `${f.path}: andere können diesen Schlüssel lesen oder ändern (Modus ${f.mode})`,
      remedy: `chmod 600 ${f.path}; hatten andere ihn schon, mit askfirst key new DATEI einen neuen erzeugen`,
    }),
  ),
  'key-short': error(
    2,
    (f) => ({
      what: `${f.path}: ${f.bytes === 0 ? 'the file is empty' : `${f.bytes} bytes are too few for a key`}, at least ${f.least} bytes are needed`,
      remedy: 'askfirst key new FILE makes a key; ids compare only with those of the same key',
    }),
    (f) => ({
      what: `${f.path}: ${f.bytes === 0 ? 'die Datei ist leer' : `${f.bytes} Bytes sind zu wenig für einen Schlüssel`}, mindestens ${f.least} Bytes sind nötig`,
      remedy: 'askfirst key new DATEI erzeugt einen Schlüssel; Kennungen sind nur unter demselben Schlüssel vergleichbar',
    }),
  ),
  'key-long': error(
    2,
    (f) => ({
      what: `${f.path}: this is longer than a key (${f.most} bytes at most)`,
      remedy: 'name the file that holds the key; askfirst key new FILE makes one',
    }),
    (f) => ({
      what: `${f.path}: die Datei ist länger als ein Schlüssel (höchstens ${f.most} Bytes)`,
      remedy: 'die Datei mit dem Schlüssel angeben; askfirst key new DATEI erzeugt einen',
    }),
  ),
  'key-not-text': error(
    2,
    (f) => ({ what: `${f.path}: a key is text in UTF-8, this is not`, remedy: 'askfirst key new FILE makes a key' }),
    (f) => ({
      what: `${f.path}: ein Schlüssel ist Text in UTF-8, dieser Inhalt ist keiner`,
      remedy: 'askfirst key new DATEI erzeugt einen Schlüssel',
    }),
  ),
  'key-damaged': error(
    2,
    (f) => ({
      what: `${f.path}: this key was made by askfirst and is no longer whole`,
      remedy: 'take it from your backup; a key made anew gives other ids',
    }),
    (f) => ({
      what: `${f.path}: dieser Schlüssel wurde von askfirst erzeugt und ist nicht mehr vollständig`,
      remedy: 'ihn aus der Sicherung wiederherstellen; ein neu erzeugter ergibt andere Kennungen',
    }),
  ),
  'key-among-inputs': error(
    2,
    (f) => ({
      what: `${f.path}: the key lies in ${f.folder}, which is audited`,
      remedy: 'move it elsewhere: whoever holds key and exports can tell whom every id stands for',
    }),
    (f) => ({
      what: `${f.path}: der Schlüssel liegt in ${f.folder}, also in den geprüften Daten`,
      remedy: 'ihn an einem anderen Ort ablegen: Wer Schlüssel und Exporte hat, kann jede Kennung auflösen',
    }),
  ),
  'key-exists': error(
    2,
    (f) => ({
      what: `${f.path}: something of this name exists already, and no key is written over it`,
      remedy: 'name another file; a key that is lost takes the meaning of all its ids with it',
    }),
    (f) => ({
      what: `${f.path}: unter diesem Namen ist schon etwas vorhanden; ein Schlüssel überschreibt nichts`,
      remedy: 'eine andere Datei angeben; ohne ihren Schlüssel sind frühere Kennungen nicht mehr auflösbar',
    }),
  ),
  'key-unwritable': error(
    6,
    (f) => ({ what: `${f.path}: the key cannot be written (${f.reason})`, remedy: 'choose a folder that exists and may be written to' }),
    (f) => ({
      what: `${f.path}: Schlüssel kann nicht geschrieben werden (${f.reason})`,
      remedy: 'einen vorhandenen, beschreibbaren Ordner wählen',
    }),
  ),
} as const satisfies Record<string, ErrorText>;
