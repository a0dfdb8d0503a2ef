import { inLanguage } from '../../lib/text.ts';
import { appReasons } from '../../model/app-state.ts';
import { termsAsOf } from '../../model/terms.ts';
import { columnsDe } from './columns.ts';
import { joiningDe } from './joining.ts';
import { policyDe } from './policy.ts';
import type { Span, Words } from './words.ts';

const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
const day = (text: string | null): string => (text === null ? 'nicht angegeben' : text.split('-').toReversed().join('.'));
const count = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;

/** First and last day, and of how many devices none is given. */
function spanOf({ first, last, missing }: Span): string {
  if (first === null) return 'Tag nicht angegeben';
  const days = first === last ? day(first) : `${day(first)} bis ${day(last)}`;
  return missing > 0 ? `${days}, bei ${count(missing, 'Gerät', 'Geräten')} ohne Angabe` : days;
}

export const de: Words = {
  number,
  day,
  share: (part, whole) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1).replace('.', ',')} %`),
  title: 'Prüfung der Firmentelefone: Kontakte im Zugriff von WhatsApp',
  asOf: (asOf, policy) => `Stichtag: ${day(asOf)} · Prüfrichtlinie: ${policy}`,
  controller: (name) => `Verantwortlicher: ${name ?? 'nicht angegeben'}`,
  purpose: (purpose) => `Zweck der Offenlegung von Namen und Nummern: ${purpose}`,
  noRegister: 'Kein Register angegeben: Zu keiner Nummer kann ein Nachweis vorliegen.',
  headline: (leaking, total) =>
    `${number(leaking)} von ${count(total, 'Gerät', 'Geräten')} ${leaking === 1 || total === 1 ? 'hat' : 'haben'} Nummern ohne anerkannten Nachweis im Zugriff von WhatsApp.`,
  headlineAssumed: (assumed) =>
    `Davon ${assumed === 1 ? 'ist' : 'sind'} ${number(assumed)} nur vorsorglich eingerechnet: App oder Berechtigung unbekannt.`,
  complete: 'Die Prüfung ist vollständig: Alle Eingaben wurden ganz gelesen.',
  incomplete: (devices) =>
    `Die Prüfung ist UNVOLLSTÄNDIG: ${devices === 0 ? 'Eingaben' : count(devices, 'Gerät', 'Geräte')} nicht ganz gelesen. Fehlende Befunde belegen hier nichts.`,
  exported: (withExport, listed) =>
    `${number(withExport)} von ${count(listed, 'Gerät', 'Geräten')} des Inventars ${withExport === 1 || listed === 1 ? 'hat' : 'haben'} einen Export geliefert.`,
  noInventory: 'Kein Inventar angegeben: Alle Geräte gelten vorsorglich als im Zugriff von WhatsApp.',
  dates: ({ exports, inventory, register }, hasRegister) => [
    `Exporte: ${spanOf(exports)}`,
    ...(inventory
      ? [`Inventar: ${inventory.first === null ? 'Stand wie geliefert, die Datei nennt keinen Tag' : `Stand ${spanOf(inventory)}`}`]
      : []),
    hasRegister ? `Register: jüngster Eintrag vom ${day(register)}` : 'Register: keines',
  ],
  figuresTitle: 'Kennzahlen',
  figuresUnit: 'Nummern zählen einmal je Gerät, „verschiedene Nummern“ einmal insgesamt.',
  verdicts: {
    uncovered: 'ohne anerkannten Nachweis',
    unverified: 'Nachweis verzeichnet, aber zu prüfen',
    covered: 'Nachweis verzeichnet (Beleg nicht inhaltlich geprüft)',
    otherBasis: 'andere dokumentierte Grundlage (prüfbedürftig)',
    outOfReach: 'nicht im Zugriff von WhatsApp',
    exempt: 'ausgenommen (Service- und Organisationsnummern)',
  },
  contacts: 'Kontakte',
  numbers: 'verschiedene Nummern insgesamt',
  privateEntries: 'private Einträge, nicht ausgewertet',
  registerRecords: 'Zeilen der Register',
  assumedShare: (part, whole) =>
    `Bei ${number(part)} von ${number(whole)} bewerteten ${whole === 1 ? 'Nummer' : 'Nummern'} (${de.share(part, whole)}) ist nur angenommen, dass WhatsApp zugreifen kann.`,
  severities: { critical: 'kritisch', high: 'hoch', medium: 'mittel', low: 'niedrig', info: 'Hinweis' },
  findingsTitle: 'Befunde nach Schwere',
  viewsTitle: 'Drei rechtliche Sichtweisen',
  viewsIntro: 'Die Sichtweisen sind umstritten; die Auswahl trifft, wer die Prüfrichtlinie festlegt.',
  views: {
    strict: { name: 'streng', meaning: 'nur eine Einwilligung gegenüber dem Unternehmen zählt' },
    middle: {
      name: 'mittel',
      meaning: 'dokumentierte Interessenabwägung für registrierte Nutzer; eine Nummer ohne Nachweis genügt, damit das ganze Gerät zählt',
    },
    lenient: { name: 'weit', meaning: 'auch die Annahme der Nutzungsbedingungen von WhatsApp zählt' },
  },
  viewFigures: (uncovered, leaking) => `${count(uncovered, 'Nummer', 'Nummern')} auf ${count(leaking, 'Gerät', 'Geräten')}`,
  levels: { none: 'keine', low: 'niedrig', medium: 'mittel', high: 'hoch' },
  scale: ['geringfügig', 'überschaubar', 'substanziell', 'groß'],
  reaches: { full: 'voll', limited: 'begrenzt', none: 'kein Zugriff', unknown: 'unbekannt' },
  accesses: { full: 'voll', limited: 'begrenzt', none: 'keiner', unknown: 'unbekannt' },
  channels: {
    none: 'keiner',
    'business-platform': 'Business Platform',
    'whatsapp-web': 'WhatsApp Web',
    unknown: 'unbekannt',
    'whatsapp-business': 'WhatsApp Business',
    whatsapp: 'WhatsApp',
  },
  appStates: { installed: 'installiert', 'not-installed': 'nicht installiert', 'not-observable': 'nicht feststellbar' },
  appEvidences: {
    package: 'anhand der Kennung',
    name: 'anhand des Namens',
    suspected: 'anhand eines ähnlichen Namens',
    stated: 'laut Angabe',
    none: 'nichts zu sehen',
  },
  appReasons: inLanguage(appReasons, 'de'),
  accessSources: {
    stated: 'laut Angabe',
    dumpsys: 'aus der Systemauskunft des Telefons (dumpsys)',
    tcc: 'aus der Berechtigungstabelle des Telefons',
    'requested-only': 'die App fragt die Berechtigung an, eine Erteilung ist nicht ersichtlich',
    none: 'nicht bekannt',
  },
  columns: columnsDe,
  roles: {
    'address-book': 'Adressbuch',
    'selected-contacts': 'ausgewählte Kontakte',
    register: 'Register',
    recipients: 'Empfängerliste',
    inventory: 'Inventar',
    policy: 'Prüfrichtlinie',
    config: 'Konfiguration',
    evidence: 'Belege',
  },
  assumedMark: 'Zugriff angenommen',
  limitedMark: 'begrenzter Zugriff, alle Kontakte gezählt',
  selectedMark: 'begrenzter Zugriff, nur ausgewählte Kontakte gezählt',
  incompleteMark: 'unvollständig',
  devicesTitle: 'Geräte mit Nummern ohne anerkannten Nachweis im Zugriff von WhatsApp',
  noLeaking: 'Keines.',
  andMore: (more) => `… und ${number(more)} weitere; alle stehen im JSON-Bericht.`,
  andMoreDevices: '… und weitere Geräte; alle stehen im JSON-Bericht.',
  otherDevicesTitle: 'Übrige Geräte',
  postureTitle: 'Was von WhatsApp auf den Geräten zu sehen war',
  postureIntro:
    'Soweit nicht schlicht im Inventar angegeben. Eine App, die nicht zu sehen ist, gilt nicht als abwesend; solche Geräte zählen als im Zugriff.',
  postureOf: ({ state, evidence, reason }, access) => `WhatsApp ${state} (${evidence}): ${reason}; Kontaktzugriff: ${access}`,
  accessFrom: (access, source) => `${access} (${source})`,
  joining: joiningDe,
  policy: policyDe,
  unjoinedDevices: (devices) => `Geräte des Inventars ohne Adressbuch (${number(devices)}); über ihre Kontakte ist nichts bekannt`,
  unjoinedBooks: (books) => `Adressbücher ohne Gerät im Inventar (${number(books)}); sie gelten vorsorglich als im Zugriff`,
  evidenceTitle: 'Spuren von WhatsApp: Hinweis darauf, dass es das Adressbuch kennt oder kannte',
  evidenceIntro:
    'Abgeleitet aus den Exporten selbst; eine Übermittlung wurde nicht beobachtet. Die Eintrittswahrscheinlichkeit zählt eine Stufe höher.',
  evidenceKinds: {
    waid: 'Nummern mit Kennung von WhatsApp (waid)',
    'business-name': 'Firmennamen aus WhatsApp',
    'number-type': 'als WhatsApp bezeichnete Nummern',
    profile: 'Profilzeilen von WhatsApp',
    account: 'Konten von WhatsApp',
    synchronised: 'Kontakte im eigenen Bestand von WhatsApp',
  },
  traces: (kinds) => kinds.map(([kind, value]) => `${kind} ${number(value)}`).join(', '),
  actionsTitle: 'Was zu tun ist',
  actionCount: (value) => count(value, 'Befund', 'Befunde'),
  remedy: 'Maßnahme',
  caution: 'Zu beachten',
  basis: 'Grundlage',
  secondary:
    '† Nur in Sekundärquellen gelesen: das Dokument selbst lesen, bevor sich jemand darauf stützt. Adressen nennt „askfirst rules“ mit der Kennung der Regel.',
  generalTitle: 'Befunde ohne Bezug zu einem einzelnen Gerät',
  detailsTitle: 'Befunde je Gerät',
  detailsIntro: (perDevice) =>
    `Die dringendsten Geräte mit den Befunden zum Gerät selbst und den ${number(perDevice)} schwersten zu seinen Nummern, ohne bloße Hinweise; alle stehen im JSON-Bericht.`,
  aboutDevice: (source) => (source === null ? 'Zum Gerät:' : `Zum Gerät (${source}):`),
  sourceOf: (path, line) => (line === 0 ? path : `${path}, Zeile ${line}`),
  recordOf: (path, line) => `Register: ${path}, Zeile ${line}`,
  problemsTitle: 'Nicht gelesen',
  problemsIntro: 'Was hier steht, fehlt in den Kennzahlen. Solange etwas fehlt, gilt die Prüfung als unvollständig.',
  noProblems: 'Nichts. Jede begonnene Karte und Zeile wurde gelesen.',
  notesTitle: 'Gelesen mit Vorbehalt',
  skipped: (files) =>
    `Übergangen, weil der Art nach ${files === 1 ? 'kein Adressbuch' : 'keine Adressbücher'} (Fotos, Systemdateien, versteckte Dateien, Register und Inventare dieser Prüfung): ${count(files, 'Datei oder Ordner', 'Dateien oder Ordner')}, im JSON-Bericht aufgeführt.`,
  priorityTitle: 'Prüfpriorität und ihre Formel',
  priorityText: [
    'Die Prüfpriorität ordnet die Durchsicht; das Risiko selbst trägt die oder der Datenschutzbeauftragte ein.',
    'Schwere: 4 bei mindestens einer widerrufenen, abgelehnten oder mit Widerspruch belegten Nummer im Zugriff; 3 bei {count} oder mehr Nummern ohne anerkannten Nachweis oder einem Anteil ab {share} der bewerteten; 2 bei mindestens einer; 1, wenn Nachweise nur zu prüfen sind; sonst keine Priorität.',
    'Eintrittswahrscheinlichkeit nach dem Kontaktzugriff: voll {full}, unbekannt {unknown}, begrenzt {limited}, kein Zugriff {none}. Spuren von WhatsApp in den Exporten erhöhen sie um {step}, höchstens auf 4.',
  ],
  severityAxis: 'Schwere',
  likelihoodAxis: 'Eintrittswahrscheinlichkeit',
  methodTitle: 'Methode',
  method: [
    'Jede Nummer aus den Adressbüchern wird in das Format E.164 gebracht und mit dem Register abgeglichen. Es zählt der Stand des Registers am Stichtag.',
    'Ein Widerruf, eine Ablehnung oder ein Widerspruch geht jeder Erteilung am selben Tag vor; ohne Datum gilt er als wirksam, eine Erteilung ohne Datum als nicht belegt.',
    'Ob WhatsApp ein Adressbuch lesen kann, ergibt sich aus Kanal und Kontaktberechtigung im Inventar. Ist beides unbekannt, wird der Zugriff vorsorglich angenommen und gesondert ausgewiesen.',
  ],
  settings: (run) => [
    `Stichtag ${day(run.asOf)}, Zeitzone ${run.timezone}, Region für nationale Nummern ${run.region}`,
    `Fassungen der Nutzungsbedingungen von WhatsApp (EWR): Stand ${day(termsAsOf)}; spätere Änderungen kennt das Programm nicht`,
    `Prüfrichtlinie „${run.policy}“, anerkannte Zwecke: ${run.accepts.join(', ')}${run.policyChoice ? `; festgelegt von ${run.policyChoice.by} am ${day(run.policyChoice.on)}: ${run.policyChoice.reason}` : '; Voreinstellung des Programms, von niemandem namentlich festgelegt'}`,
    `Darstellung von Namen und Nummern: ${{ masked: 'gekürzt', pseudonym: 'pseudonymisiert', full: 'vollständig' }[run.privacy]}`,
    `Kennung des Laufs: ${run.id}`,
  ],
  inputsTitle: 'Eingaben',
  mappingTitle: 'Spalten der Register',
  mappedBy: (file) => (file === null ? 'an den Überschriften erkannt' : `nach der Zuordnung ${file}`),
  limitsTitle: 'Grenzen der Aussage',
  limits: [
    'Der Bericht trifft keine Aussage zur Rechtmäßigkeit. Er zeigt Nachweise, Lücken und Hinweise auf Risiken; die Bewertung liegt bei der oder dem Datenschutzbeauftragten.',
    'Der Zugriff von WhatsApp ist aus App und Berechtigung abgeleitet (abgeleitete Exposition). Übermittlungen wurden nicht beobachtet.',
    'Ein fehlender Registereintrag heißt nicht, dass eine Einwilligung fehlt, sondern dass sie nicht verzeichnet ist. Belege wurden nicht inhaltlich geprüft.',
    'Alle Angaben gelten für die Tage von Export, Inventar und Register. Über frühere Zeiten sagt der Bericht nichts.',
    'Nicht geprüft: Verzeichnis von Verarbeitungstätigkeiten, Schwellwertprüfung zur Datenschutz-Folgenabschätzung, Informationspflichten nach Art. 13 und 14 DSGVO, Drittlandübermittlung.',
    'Die Prüfung verarbeitet selbst personenbezogene Daten: Zweck, Rechtsgrundlage und gegebenenfalls Betriebsvereinbarung festhalten, den Bericht nach Aufbewahrungsfrist löschen.',
  ],
  outcome: { pass: 'nicht erreicht', fail: 'erreicht', 'not-evaluated': 'nicht bewertet, weil unvollständig' },
  decision: ({ outcome, failOn, exitCode }) =>
    `${failOn === 'none' ? 'Keine Schwelle gesetzt' : `Schwelle „${de.severities[failOn]}“ ${de.outcome[outcome]}`} · Exit-Code ${exitCode}`,
};
