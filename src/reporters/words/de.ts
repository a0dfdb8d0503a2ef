import { inLanguage } from '../../lib/text.ts';
import { appReasons } from '../../model/app-state.ts';
import { scopeWords } from '../../model/consent-words.ts';
import type { Scope } from '../../model/scope.ts';
import { annexDe } from './annex.ts';
import { columnsDe } from './columns.ts';
import { figuresDe } from './figures.ts';
import { joiningDe } from './joining.ts';
import { policyDe } from './policy.ts';
import { priorityDe } from './priority.ts';
import { viewsDe } from './views.ts';
import type { Span, Words } from './words.ts';

const { number, day, count } = figuresDe;

/** First and last day, and of how many devices none is given. */
function spanOf({ first, last, missing }: Span): string {
  if (first === null) return 'Tag nicht angegeben';
  const days = first === last ? day(first) : `${day(first)} bis ${day(last)}`;
  return missing > 0 ? `${days}, bei ${count(missing, 'Gerät', 'Geräten')} ohne Angabe` : days;
}

export const de: Words = {
  number,
  day,
  share: figuresDe.share,
  title: 'Prüfung der Firmentelefone: Kontakte im Zugriff von WhatsApp',
  asOf: (asOf, policy) => `Stichtag: ${day(asOf)} · Prüfrichtlinie: ${policy}`,
  controller: (name) => `Verantwortlicher: ${name ?? 'nicht angegeben'}`,
  purpose: (purpose) => `Zweck der Offenlegung von Namen und Nummern: ${purpose}`,
  noRegister: 'Kein Register angegeben: Zu keiner Nummer ist ein Nachweis verzeichnet.',
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
  exposures: 'Summe der Nummern aller Geräte',
  contacts: ['Kontakt', 'Kontakte'],
  numbers: ['Nummer insgesamt', 'verschiedene Nummern insgesamt'],
  privateEntries: ['privater Eintrag, nicht ausgewertet', 'private Einträge, nicht ausgewertet'],
  registerRecords: ['Zeile der Register', 'Zeilen der Register'],
  assumedShare: (part, whole) =>
    `Bei ${number(part)} von ${number(whole)} bewerteten ${whole === 1 ? 'Nummer' : 'Nummern'} (${de.share(part, whole)}) ist nur angenommen, dass WhatsApp zugreifen kann.`,
  severities: { critical: 'kritisch', high: 'hoch', medium: 'mittel', low: 'niedrig', info: 'Hinweis' },
  findingsTitle: 'Befunde nach Schweregrad',
  views: viewsDe,
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
    directory: 'Verzeichnis der Beschäftigten',
    evidence: 'Belege',
  },
  assumedMark: 'Zugriff angenommen',
  limitedMark: 'begrenzter Zugriff, alle Kontakte gezählt',
  selectedMark: 'begrenzter Zugriff, nur ausgewählte Kontakte gezählt',
  incompleteMark: 'unvollständig',
  devicesTitle: 'Geräte mit Nummern ohne anerkannten Nachweis im Zugriff von WhatsApp',
  noLeaking: 'Keines.',
  noFindings: 'Keine Befunde.',
  andMore: (more) => `… weitere: ${number(more)}; alle stehen im JSON-Bericht.`,
  andMoreDevices: '… und weitere Geräte; alle stehen im JSON-Bericht.',
  otherDevicesTitle: 'Übrige Geräte',
  postureTitle: 'Was von WhatsApp auf den Geräten zu sehen war',
  postureIntro:
    'Soweit das Inventar es nicht ausdrücklich angibt. Dass die App nicht zu sehen ist, heißt nicht, dass sie fehlt; solche Geräte zählen als im Zugriff.',
  postureOf: ({ state, evidence, reason }, access) => `WhatsApp ${state} (${evidence}): ${reason}; Kontaktzugriff: ${access}`,
  accessFrom: (access, source) => `${access} (${source})`,
  joining: joiningDe,
  policy: policyDe,
  unjoinedDevices: (devices) => `Geräte des Inventars ohne Adressbuch (${number(devices)}); über ihre Kontakte ist nichts bekannt`,
  unjoinedBooks: (books) => `Adressbücher ohne Gerät im Inventar (${number(books)}); sie gelten vorsorglich als im Zugriff`,
  evidenceTitle: 'Spuren von WhatsApp: Hinweis darauf, dass es das Adressbuch kennt oder kannte',
  evidenceIntro: 'Abgeleitet aus den Exporten selbst; eine Übermittlung wurde nicht beobachtet.',
  evidenceKinds: {
    waid: ['Nummer mit Kennung von WhatsApp', 'Nummern mit Kennung von WhatsApp'],
    'business-name': ['Firmenname aus WhatsApp', 'Firmennamen aus WhatsApp'],
    'number-type': ['als WhatsApp bezeichnete Nummer', 'als WhatsApp bezeichnete Nummern'],
    profile: ['Profilzeile von WhatsApp', 'Profilzeilen von WhatsApp'],
    account: ['Konto von WhatsApp', 'Konten von WhatsApp'],
    synchronised: ['Kontakt im eigenen Bestand von WhatsApp', 'Kontakte im eigenen Bestand von WhatsApp'],
  },
  traces: (kinds) => kinds.map(([kind, value]) => count(value, ...kind)).join(', '),
  actionsTitle: 'Was zu tun ist',
  actionCount: (value) => count(value, 'Befund', 'Befunde'),
  asking: (ids) =>
    `Für jede Maßnahme, die auf eine Anfrage bei der Person hinausläuft (${ids}), gilt: Schon die Anfrage per E-Mail oder Messenger kann als Werbung gelten (§ 7 UWG).`,
  remedy: 'Maßnahme',
  caution: 'Zu beachten',
  basis: 'Grundlage',
  secondary:
    '† Nur in Sekundärquellen gelesen: das Dokument selbst ist zu lesen, bevor sich jemand darauf stützt. Adressen nennt „askfirst rules“ mit der Kennung der Regel.',
  generalTitle: 'Befunde ohne Bezug zu einem einzelnen Gerät',
  detailsTitle: 'Befunde je Gerät',
  detailsIntro: (perDevice) =>
    `Die dringendsten Geräte, jeweils mit den Befunden zum Gerät selbst und höchstens ${number(perDevice)} der schwersten zu seinen Nummern, ohne bloße Hinweise; alle stehen im JSON-Bericht.`,
  aboutDevice: (source) => (source === null ? 'Zum Gerät:' : `Zum Gerät (${source}):`),
  sourceOf: (path, line) => (line === 0 ? path : `${path}, Zeile ${line}`),
  recordOf: (path, line) => `Register: ${path}, Zeile ${line}`,
  problemsTitle: 'Nicht gelesen',
  problemsIntro: 'Was hier steht, fehlt in den Kennzahlen. Solange etwas fehlt, gilt die Prüfung als unvollständig.',
  noProblems: 'Nichts. Alle Karten und Zeilen wurden gelesen.',
  notesTitle: 'Gelesen mit Vorbehalt',
  skipped: (files) =>
    `Übergangen, weil der Art nach ${files === 1 ? 'kein Adressbuch' : 'keine Adressbücher'} (Fotos, Systemdateien, versteckte Dateien, Register und Inventare dieser Prüfung): ${count(files, 'Datei oder Ordner', 'Dateien oder Ordner')}, im JSON-Bericht aufgeführt.`,
  priority: priorityDe,
  methodTitle: 'Methode',
  method: [
    'Jede Nummer aus den Adressbüchern wird in das Format E.164 gebracht und mit dem Register abgeglichen. Es zählt der Stand des Registers am Stichtag.',
    'Ein Widerruf, eine Ablehnung oder ein Widerspruch geht jeder Erteilung am selben Tag vor; ohne Datum gilt er als wirksam, eine Erteilung ohne Datum als nicht belegt.',
  ],
  purposes: (scopes) => scopes.map((scope) => scopeWords[scope as Scope].de).join(', '),
  settings: (run) => [
    `Stichtag ${day(run.asOf)}, Zeitzone ${run.timezone}, Region für nationale Nummern ${run.region}`,
    `Prüfrichtlinie „${run.policy}“, anerkannte Zwecke: ${de.purposes(run.accepts)}`,
    `Kennung des Prüflaufs: ${run.id}`,
  ],
  inputsTitle: 'Eingaben',
  mappingTitle: 'Spalten der Tabellen',
  mappedBy: (file) => (file === null ? 'an den Überschriften erkannt' : `nach der Zuordnung ${file}`),
  annex: annexDe,
  outcome: {
    pass: 'nicht erreicht: kein Befund dieses oder eines höheren Schweregrads',
    fail: 'erreicht: mindestens ein Befund dieses oder eines höheren Schweregrads',
    'not-evaluated': 'nicht bewertet, weil unvollständig',
  },
  decision: ({ outcome, failOn }) =>
    failOn === 'none' ? 'Keine Schwelle gesetzt' : `Schwelle „${de.severities[failOn]}“ ${de.outcome[outcome]}`,
};
