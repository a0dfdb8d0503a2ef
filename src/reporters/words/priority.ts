import type { Reach } from '../../model/posture.ts';
import { areMany, type PriorityFormula, type PriorityLevel, scaleEnd } from '../../model/priority.ts';
import type { EstateRisk, Risk } from '../../model/report.ts';
import { figuresDe as de, figuresEn as en } from './figures.ts';

/** Phrases about the review priority: the formula once, and each device with its numbers put in. */
export interface PriorityWords {
  readonly title: string;
  readonly levels: Readonly<Record<PriorityLevel, string>>;
  /** Instead of a level where nothing was found in what could be read, but not all could. */
  readonly open: string;
  readonly openDevice: string;
  readonly reaches: Readonly<Record<Reach, string>>;
  readonly formula: (formula: PriorityFormula) => readonly string[];
  /** Of all devices together; `open` of them were not read whole, so that `none` would say too much. */
  readonly estate: (risk: EstateRisk, open: number) => string;
  /** A device whose numbers are put into the formula, so that a reader can recompute it by hand. */
  readonly device: (risk: Risk, formula: PriorityFormula) => string;
  readonly severityAxis: string;
  readonly likelihoodAxis: string;
  readonly scale: readonly [string, string, string, string];
  readonly matrixTitle: string;
  readonly devicesTitle: string;
  readonly more: (count: number) => string;
}

const levelsEn = { none: 'none', low: 'low', medium: 'medium', high: 'high' };
const levelsDe = { none: 'keine', low: 'niedrig', medium: 'mittel', high: 'hoch' };
const reachesEn = { full: 'full', limited: 'limited', none: 'none', unknown: 'unknown' };
const reachesDe = { full: 'voll', limited: 'begrenzt', none: 'keiner', unknown: 'unbekannt' };

export const priorityEn: PriorityWords = {
  title: 'Review priority and its formula',
  levels: levelsEn,
  open: 'open',
  openDevice: 'review priority open: its address book was not supplied or could not be read whole.',
  reaches: reachesEn,
  formula: ({ likelihood, evidence, severity: { manyCount, manyShare, sensitiveStep } }) => [
    'The priority orders the review; the risk itself is entered by the data protection officer.',
    `Severity: 4 with at least one number within reach that was withdrawn, refused or objected to; 3 with ${en.count(manyCount, 'number', 'numbers')} or more without accepted evidence, or a share of ${en.share(manyShare, 1)} or more of those assessed; 2 with at least one; 1 when evidence is merely to be checked; otherwise no priority.${sensitiveStep > 0 ? ` A label that the policy calls sensitive on any of these numbers adds ${sensitiveStep}, up to 4.` : ''} Assessed are all numbers that are neither exempt nor out of reach.`,
    `Likelihood by WhatsApp's reach: full ${likelihood.full}, unknown ${likelihood.unknown}, limited ${likelihood.limited}, none ${likelihood.none}.${evidence.step > 0 ? ` Traces of WhatsApp in the exports add ${evidence.step}, up to 4.` : ''}`,
  ],
  estate: ({ level, device }, open) =>
    device === null
      ? `Review priority of the estate: ${open === 0 ? 'none' : `open, as ${en.count(open, 'device was', 'devices were')} not supplied or not read whole`}.`
      : `Review priority of the estate: ${levelsEn[level]} (most urgent device: ${device}).`,
  device: (risk, formula) =>
    risk.level === 'none'
      ? `no review priority: ${nothingEn(risk)}.`
      : `review priority ${levelsEn[risk.level]}. Severity ${risk.severity}: ${severityEn(risk, formula)}${raised(risk, formula) ? `, and ${formula.severity.sensitiveStep} more, ${scaleEnd} at most, for ${en.count(risk.sensitive, 'number', 'numbers')} with a sensitive label` : ''}. Likelihood ${risk.likelihood}: ${likelihoodEn(risk, formula)}.`,
  severityAxis: 'severity',
  likelihoodAxis: 'likelihood',
  scale: ['minor', 'manageable', 'substantial', 'great'],
  matrixTitle: 'The matrix with the devices of each field',
  devicesTitle: 'Each device with its numbers put in',
  more: (count) => `${en.number(count)} more`,
};

/** Whether sensitive labels make a device's severity graver. */
function raised({ sensitive, defeated }: Risk, { severity }: PriorityFormula): boolean {
  return sensitive > 0 && defeated === 0 && severity.sensitiveStep > 0;
}

function nothingEn({ assessed }: Risk): string {
  if (assessed === 0) return 'no number to assess';
  return `of ${en.count(assessed, 'assessed number', 'assessed numbers')} none is without accepted evidence and none to be checked`;
}

function severityEn(risk: Risk, formula: PriorityFormula): string {
  const { manyCount, manyShare } = formula.severity;
  const { assessed, uncovered, unverified, defeated } = risk;
  const of = `of ${en.count(assessed, 'assessed number', 'assessed numbers')}`;
  if (defeated > 0) return `${en.number(defeated)} ${of} withdrawn, refused or objected to`;
  if (uncovered === 0) return `none ${of} without accepted evidence, ${en.number(unverified)} to be checked`;
  const threshold = `threshold ${en.share(manyShare, 1)} or ${en.count(manyCount, 'number', 'numbers')} ${areMany(uncovered, assessed, formula) ? 'reached' : 'not reached'}`;
  return `${en.number(uncovered)} ${of} without accepted evidence (${en.share(uncovered, assessed)}, ${threshold})`;
}

function likelihoodEn({ reach, evidence }: Risk, formula: PriorityFormula): string {
  const traces = evidence && formula.evidence.step > 0 ? `, traces of WhatsApp (+${formula.evidence.step})` : '';
  const capped = evidence && formula.likelihood[reach] + formula.evidence.step > scaleEnd ? `, ${scaleEnd} at most` : '';
  return `reach ${reachesEn[reach]} (${formula.likelihood[reach]})${traces}${capped}`;
}

export const priorityDe: PriorityWords = {
  title: 'Prüfpriorität und ihre Formel',
  levels: levelsDe,
  open: 'offen',
  openDevice: 'Prüfpriorität offen: Ein Adressbuch fehlt oder war nicht ganz lesbar.',
  reaches: reachesDe,
  formula: ({ likelihood, evidence, severity: { manyCount, manyShare, sensitiveStep } }) => [
    'Die Prüfpriorität ordnet die Durchsicht; das Risiko selbst trägt die oder der Datenschutzbeauftragte ein.',
    `Schwere: 4 bei mindestens einer Nummer im Zugriff, zu der ein Widerruf, eine Ablehnung oder ein Widerspruch verzeichnet ist; 3 ab ${de.count(manyCount, 'Nummer', 'Nummern')} ohne anerkannten Nachweis oder einem Anteil von ${de.share(manyShare, 1)} der bewerteten; 2 bei mindestens einer; 1, wenn Nachweise nur zu prüfen sind; sonst keine Priorität.${sensitiveStep > 0 ? ` Eine sensible Kennzeichnung an einer dieser Nummern erhöht sie um ${sensitiveStep}, höchstens auf 4.` : ''} Bewertet sind alle Nummern, die weder ausgenommen noch außerhalb des Zugriffs sind.`,
    `Eintrittswahrscheinlichkeit nach dem Zugriff von WhatsApp: voll ${likelihood.full}, unbekannt ${likelihood.unknown}, begrenzt ${likelihood.limited}, keiner ${likelihood.none}.${evidence.step > 0 ? ` Spuren von WhatsApp in den Exporten erhöhen sie um ${evidence.step}, höchstens auf 4.` : ''}`,
  ],
  estate: ({ level, device }, open) =>
    device === null
      ? `Prüfpriorität insgesamt: ${open === 0 ? 'keine' : `offen, da ${de.count(open, 'Gerät', 'Geräte')} nicht geliefert oder nicht ganz gelesen`}.`
      : `Prüfpriorität insgesamt: ${levelsDe[level]}, nach dem dringendsten Gerät ${device}.`,
  device: (risk, formula) =>
    risk.level === 'none'
      ? `keine Prüfpriorität: ${nothingDe(risk)}.`
      : `Prüfpriorität ${levelsDe[risk.level]}. Schwere ${risk.severity}: ${severityDe(risk, formula)}${raised(risk, formula) ? `, um ${formula.severity.sensitiveStep} erhöht, höchstens auf ${scaleEnd}, wegen ${de.count(risk.sensitive, 'Nummer', 'Nummern')} mit sensibler Kennzeichnung` : ''}. Eintrittswahrscheinlichkeit ${risk.likelihood}: ${likelihoodDe(risk, formula)}.`,
  severityAxis: 'Schwere',
  likelihoodAxis: 'Eintrittswahrscheinlichkeit',
  scale: ['geringfügig', 'überschaubar', 'substanziell', 'groß'],
  matrixTitle: 'Die Matrix mit den Geräten jedes Felds',
  devicesTitle: 'Jedes Gerät mit seinen Zahlen',
  more: (count) => `weitere: ${de.number(count)}`,
};

function nothingDe({ assessed }: Risk): string {
  if (assessed === 0) return 'keine Nummer zu bewerten';
  return `von ${de.count(assessed, 'bewerteten Nummer', 'bewerteten Nummern')} ist keine ohne anerkannten Nachweis und keine zu prüfen`;
}

function severityDe(risk: Risk, formula: PriorityFormula): string {
  const { manyCount, manyShare } = formula.severity;
  const { assessed, uncovered, unverified, defeated } = risk;
  const of = `von ${de.count(assessed, 'bewerteten Nummer', 'bewerteten Nummern')}`;
  if (defeated > 0) return `zu ${de.number(defeated)} ${of} ist ein Widerruf, eine Ablehnung oder ein Widerspruch verzeichnet`;
  if (uncovered === 0) return `keine ${of} ohne anerkannten Nachweis, ${de.number(unverified)} zu prüfen`;
  const threshold = `Schwelle ${de.share(manyShare, 1)} oder ${de.count(manyCount, 'Nummer', 'Nummern')} ${areMany(uncovered, assessed, formula) ? 'erreicht' : 'nicht erreicht'}`;
  return `${de.number(uncovered)} ${of} ohne anerkannten Nachweis (${de.share(uncovered, assessed)}, ${threshold})`;
}

function likelihoodDe({ reach, evidence }: Risk, formula: PriorityFormula): string {
  const traces = evidence && formula.evidence.step > 0 ? `, Spuren von WhatsApp (+${formula.evidence.step})` : '';
  const capped = evidence && formula.likelihood[reach] + formula.evidence.step > scaleEnd ? `, höchstens ${scaleEnd}` : '';
  return `Zugriff ${reachesDe[reach]} (${formula.likelihood[reach]})${traces}${capped}`;
}
