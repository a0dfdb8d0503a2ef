import { legalGround } from '../../model/legal-ground.ts';
import type { Report } from '../../model/report.ts';
import { termsAsOf } from '../../model/terms.ts';
import { figuresDe as de, figuresEn as en } from './figures.ts';

/** A part of the annex that stands in every report. */
export interface AnnexPart {
  readonly title: string;
  readonly paragraphs: string[];
}

/** What the annex takes from a report; `dates` are the days of its exports, inventory and register in words. */
interface AnnexFacts {
  readonly dates: readonly string[];
  readonly privacy: Report['run']['privacy'];
}

export interface AnnexWords {
  readonly title: string;
  readonly parts: (facts: AnnexFacts) => AnnexPart[];
  /** Ends the summary for people. */
  readonly pointer: readonly string[];
}

const { asOf, privacyFramework } = legalGround;

export const annexEn: AnnexWords = {
  title: 'Annex: what the report rests on, and what it does not say',
  parts: ({ dates, privacy }) => [
    {
      title: 'No statement on legality',
      paragraphs: [
        'The report makes no statement on legality. It shows evidence, gaps and indicators of risk; the assessment remains with the controller and its data protection officer.',
      ],
    },
    {
      title: 'What the three views ask',
      paragraphs: [
        'Strict: everybody in the address book has given consent, and to the company. So the HmbBfDI in its activity report (section "WhatsApp in Betrieb und Verwaltung", from before the GDPR, cited from secondary sources); AG Bad Hersfeld (order of 2017-05-15, F 120/17 EASO, a family court of first instance, much criticised) and the TLfDI (press statements of February 2018) likewise ask for permission of all contacts.',
        'Middle: a balance of interests comes into consideration at most for contacts who use WhatsApp already, and no longer once numbers of others lie in the same address book. So the LfD Niedersachsen (leaflet of 2018, cited from secondary sources). It is not open to public authorities in the performance of their tasks (Art. 6(1) second subparagraph GDPR).',
        "Lenient: whoever uses WhatsApp can be taken to agree, as some practitioners hold. Here a recorded acceptance of WhatsApp's terms stands for that.",
      ],
    },
    {
      title: 'Not audited',
      paragraphs: [
        'Record of processing activities (Art. 30 GDPR), threshold check for a data protection impact assessment (Art. 35), information of the contacts (Art. 13 and 14), roles and contracts (Art. 26 and 28).',
        'Contents of documents: references to evidence are read and checksums compared, the documents are not. Whether consent was free, specific and informed is therefore left open.',
        'What happens to numbers at WhatsApp; devices and address books that were not supplied.',
      ],
    },
    {
      title: 'Inferred, not seen',
      paragraphs: [
        'Whether WhatsApp can read an address book follows from channel and contact permission (inferred exposure); no transmission was observed. Where they are unknown, reach is assumed as a precaution and shown apart.',
        'A missing record does not mean that consent is missing, but that it is not on record.',
        'Whose number it is, the address books and registers tell; no person was asked, and whether a contact uses WhatsApp was not looked up.',
      ],
    },
    {
      title: 'As of which day',
      paragraphs: [
        `${dates.join('; ')}. All statements hold for these days; of earlier times the report says nothing.`,
        `Versions of WhatsApp's terms (EEA): as of ${en.day(termsAsOf)}. Legal ground: published sources up to ${en.month(asOf)}. Later changes are not known to the program.`,
        `Transfers to the United States: the adequacy decision (EU) 2023/1795 (Data Privacy Framework) stands; the General Court upheld it on ${en.day(privacyFramework.judgment)} (T-553/23), the appeal C-703/25 P was pending as of ${en.month(privacyFramework.asOf)}. Whether the company itself transfers data to a third country when WhatsApp Ireland is the recipient is arguable.`,
      ],
    },
    {
      title: 'Privacy of this audit',
      paragraphs: [
        'The audit itself processes personal data: record its purpose, its legal basis and, where there is one, the works agreement (§ 87(1) no. 6 BetrVG); list it in the record of processing activities; delete exports and report when their retention period ends.',
        `The program has no access to any network. Names and numbers of this report ${{ masked: 'are masked', pseudonym: 'are pseudonyms', full: 'stand in full, for the purpose it names' }[privacy]}; it holds no dates of birth and no notes, and private entries are only counted.`,
      ],
    },
  ],
  pointer: [
    "No statement on legality. WhatsApp's reach is inferred, not observed; the contents of evidence were not examined.",
    'Legal views, what was not audited, as-of days: in the annex of the HTML, Word, Markdown and JSON reports (-o html, -o docx, -o markdown, -o json).',
  ],
};

export const annexDe: AnnexWords = {
  title: 'Anhang: worauf der Bericht beruht und was er nicht sagt',
  parts: ({ dates, privacy }) => [
    {
      title: 'Keine Aussage zur Rechtmäßigkeit',
      paragraphs: [
        'Der Bericht trifft keine Aussage zur Rechtmäßigkeit. Er zeigt Nachweise, Lücken und Hinweise auf Risiken; die Bewertung bleibt dem Verantwortlichen und seiner oder seinem Datenschutzbeauftragten vorbehalten.',
      ],
    },
    {
      title: 'Was die drei Sichtweisen verlangen',
      paragraphs: [
        'Streng: Alle Personen im Adressbuch haben eingewilligt, und zwar gegenüber dem Unternehmen. So der HmbBfDI in seinem Tätigkeitsbericht (Abschnitt „WhatsApp in Betrieb und Verwaltung“, vor Geltung der DSGVO, zitiert nach Sekundärquellen); eine Erlaubnis aller Kontakte verlangen auch das AG Bad Hersfeld (Beschluss vom 15.05.2017, F 120/17 EASO, Familiengericht erster Instanz, vielfach kritisiert) und der TLfDI (Presseäußerungen vom Februar 2018).',
        'Mittel: Eine Interessenabwägung kommt allenfalls für Kontakte in Betracht, die WhatsApp bereits nutzen, und nicht mehr, sobald Nummern anderer Personen im selben Adressbuch stehen. So die LfD Niedersachsen (Merkblatt von 2018, zitiert nach Sekundärquellen). Behörden steht sie in Erfüllung ihrer Aufgaben nicht offen (Art. 6 Abs. 1 Unterabs. 2 DSGVO).',
        'Großzügig: Wer WhatsApp nutzt, ist nach einer in der Praxis vertretenen Ansicht mit dem Kontaktabgleich einverstanden. Dafür steht hier die verzeichnete Annahme der Nutzungsbedingungen.',
      ],
    },
    {
      title: 'Nicht geprüft',
      paragraphs: [
        'Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO), Schwellwertprüfung zur Datenschutz-Folgenabschätzung (Art. 35 DSGVO), Information der Kontakte (Art. 13 und 14 DSGVO), Rollen und Verträge (Art. 26 und 28 DSGVO).',
        'Inhalt der Dokumente: Verweise auf Belege werden gelesen und Prüfsummen verglichen, die Dokumente selbst nicht. Ob eine Einwilligung freiwillig, bestimmt und informiert war, bleibt daher offen.',
        'Was mit Nummern bei WhatsApp geschieht; Geräte und Adressbücher, die nicht vorgelegt wurden.',
      ],
    },
    {
      title: 'Abgeleitet, nicht beobachtet',
      paragraphs: [
        'Ob WhatsApp ein Adressbuch lesen kann, ergibt sich aus Kanal und Kontaktberechtigung (abgeleiteter Zugriff); eine Übermittlung wurde nicht beobachtet. Wo Angaben dazu fehlen, wird der Zugriff vorsorglich angenommen und gesondert ausgewiesen.',
        'Ein fehlender Registereintrag heißt nicht, dass eine Einwilligung fehlt, sondern dass sie nicht verzeichnet ist.',
        'Wem eine Nummer gehört, ergibt sich aus Adressbüchern und Registern; befragt wurde niemand, und ob ein Kontakt WhatsApp nutzt, wurde nicht abgefragt.',
      ],
    },
    {
      title: 'Stand der Daten',
      paragraphs: [
        `${dates.join('; ')}. Alle Angaben gelten für diese Tage; über frühere Zeiten sagt der Bericht nichts.`,
        `Fassungen der Nutzungsbedingungen von WhatsApp (EWR): Stand ${de.day(termsAsOf)}. Rechtlicher Stand: veröffentlichte Quellen bis ${de.month(asOf)}. Spätere Änderungen kennt das Programm nicht.`,
        `Übermittlung in die USA: Der Angemessenheitsbeschluss (EU) 2023/1795 (Datenschutzrahmen EU-USA) gilt; das EuG hat ihn am ${de.day(privacyFramework.judgment)} bestätigt (T-553/23), das Rechtsmittel C-703/25 P war nach dem Stand von ${de.month(privacyFramework.asOf)} anhängig. Ob das Unternehmen selbst in ein Drittland übermittelt, wenn WhatsApp Ireland der Empfänger ist, ist umstritten.`,
      ],
    },
    {
      title: 'Datenschutz dieser Prüfung',
      paragraphs: [
        'Die Prüfung verarbeitet selbst personenbezogene Daten: Zweck, Rechtsgrundlage und gegebenenfalls Betriebsvereinbarung (§ 87 Abs. 1 Nr. 6 BetrVG) festhalten, die Prüfung in das Verzeichnis von Verarbeitungstätigkeiten aufnehmen, Exporte und Bericht nach Ablauf ihrer Aufbewahrungsfrist löschen.',
        `Das Programm greift auf kein Netzwerk zu. Namen und Nummern stehen in diesem Bericht ${{ masked: 'gekürzt', pseudonym: 'als Pseudonyme', full: 'ungekürzt, zu dem Zweck, den er nennt' }[privacy]}; Geburtsdaten und Notizen gibt er nicht wieder, private Einträge werden nur gezählt.`,
      ],
    },
  ],
  pointer: [
    'Keine Aussage zur Rechtmäßigkeit. Der Zugriff von WhatsApp ist abgeleitet, nicht beobachtet; Belege wurden nicht inhaltlich geprüft.',
    'Sichtweisen, nicht Geprüftes, Stand der Daten: im Anhang der Berichte als HTML, Word, Markdown und JSON (-o html, -o docx, -o markdown, -o json).',
  ],
};
