import type { Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';

/** Problems of ZIP archives and of the files within them. */
export const archivesTexts = {
  'archive-damaged': {
    en: () => 'the archive is damaged or cut off, so what it holds is not fully known. Copy or make it again',
    de: () => 'das Archiv ist beschädigt oder abgeschnitten, sein Inhalt daher nicht vollständig bekannt. Erneut kopieren oder erstellen',
  },
  'archive-overlapping': {
    en: () =>
      'files of this archive share the same bytes, as only archives made to do harm have it; nothing of it was read. Check where it comes from',
    de: () =>
      'Dateien dieses Archivs teilen sich dieselben Bytes, wie es nur bei Archiven mit Schadabsicht vorkommt; nichts daraus wurde gelesen. Herkunft prüfen',
  },
  'archive-without-book': {
    en: () =>
      'the archive holds no address book askfirst can read. Check whether the export is whole, or take the archive out of the folder',
    de: () =>
      'das Archiv enthält kein Adressbuch, das askfirst lesen kann. Prüfen, ob der Export vollständig ist, oder das Archiv aus dem Ordner nehmen',
  },
  'archive-entries-over-limit': {
    en: ({ option, limit }) =>
      `with this archive more than ${limit} packed files would have to be looked at (${option}); it was not opened. Unpack it, or raise the limit`,
    de: ({ option, limit }) =>
      `mit diesem Archiv wären mehr als ${limit} gepackte Dateien anzusehen (${option}); es wurde nicht geöffnet. Entpacken oder den Grenzwert erhöhen`,
  },
  'archive-nested-over-limit': {
    en: ({ option, limit }) => `this archive lies more than ${limit} archives deep (${option}) and was not opened. Unpack the outer ones`,
    de: ({ option, limit }) =>
      `dieses Archiv liegt tiefer als ${limit} Archive ineinander (${option}) und wurde nicht geöffnet. Die äußeren Archive entpacken`,
  },
  'entry-encrypted': {
    en: () => 'this file of the archive is encrypted. Unpack the archive with its password, then audit the unpacked folder',
    de: () => 'diese Datei des Archivs ist verschlüsselt. Archiv mit dem Kennwort entpacken und den entpackten Ordner prüfen',
  },
  'entry-method': {
    en: () => 'this file of the archive is compressed in a way askfirst cannot undo. Unpack the archive, then audit the unpacked folder',
    de: () =>
      'diese Datei des Archivs ist auf eine Weise komprimiert, die askfirst nicht auflösen kann. Archiv entpacken und den entpackten Ordner prüfen',
  },
  'entry-damaged': {
    en: () => 'this file of the archive is damaged: size or checksum do not fit. Copy or make the archive again',
    de: () => 'diese Datei des Archivs ist beschädigt: Größe oder Prüfsumme passen nicht. Archiv erneut kopieren oder erstellen',
  },
  'inflated-over-limit': {
    en: ({ option, limit }) =>
      `unpacked, the archive exceeds ${limit} with this file (${option}), which was not read. Unpack it, or raise the limit`,
    de: ({ option, limit }) =>
      `mit dieser Datei überschreitet das Archiv entpackt ${limit} (${option}); sie wurde nicht gelesen. Entpacken oder den Grenzwert erhöhen`,
  },
  'ratio-over-limit': {
    en: ({ option, limit }) =>
      `unpacked, this file is more than ${limit} times as large as in the archive (${option}) and was not read. Check where the archive comes from, or raise the limit`,
    de: ({ option, limit }) =>
      `entpackt ist diese Datei mehr als ${limit}-mal so groß wie im Archiv (${option}); sie wurde nicht gelesen. Herkunft des Archivs prüfen oder den Grenzwert erhöhen`,
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
