import type { Report, Views } from '../../model/report.ts';
import { figuresDe, figuresEn } from './figures.ts';

type View = keyof Views;

/** Phrases about the three legal views; what each asks stands in the annex. */
export interface ViewWords {
  readonly title: string;
  readonly names: Readonly<Record<View, string>>;
  /** What counts under each, in a few words; `documented`: whether the policy names a documented balance of interests. */
  readonly meanings: (documented: boolean) => Readonly<Record<View, string>>;
  /** Which policy the verdicts of the report follow, and who answers for it. */
  readonly choice: (run: Pick<Report['run'], 'policy' | 'policyChoice'>) => string;
  readonly perDevice: string;
  /** How to read a cell such as `13 / 6`. */
  readonly cells: string;
  readonly columns: {
    readonly view: string;
    readonly uncovered: string;
    readonly unverified: string;
    readonly assessed: string;
    readonly devices: (total: string) => string;
  };
}

export const viewsEn: ViewWords = {
  title: 'Three legal views',
  names: { strict: 'strict', middle: 'middle', lenient: 'lenient' },
  meanings: (documented) => ({
    strict: 'only consent given to the company counts',
    middle: `presupposes a documented balance of interests (Art. 6(1)(f) GDPR), and the policy names ${documented ? 'one' : 'none'}; one number without accepted evidence under the lenient view defeats it for the whole device`,
    lenient: "acceptance of WhatsApp's terms counts as well",
  }),
  choice: ({ policy, policyChoice: chosen }) =>
    chosen
      ? `Which view holds is disputed. The verdicts of this report follow the policy "${policy}", chosen by ${chosen.by} on ${figuresEn.day(chosen.on)}: ${chosen.reason}`
      : `Which view holds is disputed. The verdicts of this report follow the policy "${policy}", a preset of the program; who chose it is not recorded.`,
  perDevice: 'Three views by device',
  cells: 'Each cell: numbers without accepted evidence / numbers whose evidence is to be checked.',
  columns: {
    view: 'View',
    uncovered: 'no evidence',
    unverified: 'to check',
    assessed: 'assessed',
    devices: (total) => `devices (of ${total})`,
  },
};

export const viewsDe: ViewWords = {
  title: 'Drei rechtliche Sichtweisen',
  names: { strict: 'streng', middle: 'mittel', lenient: 'großzügig' },
  meanings: (documented) => ({
    strict: 'nur eine Einwilligung gegenüber dem Unternehmen zählt',
    middle: `setzt eine dokumentierte Interessenabwägung voraus (Art. 6 Abs. 1 lit. f DSGVO), und die Prüfrichtlinie nennt ${documented ? 'eine' : 'keine'}; schon eine Nummer, die nach der großzügigen Sichtweise ohne anerkannten Nachweis ist, steht ihr für das ganze Gerät entgegen`,
    lenient: 'auch die Annahme der Nutzungsbedingungen von WhatsApp zählt',
  }),
  choice: ({ policy, policyChoice: chosen }) =>
    chosen
      ? `Welche Sichtweise zutrifft, ist umstritten. Die Bewertung in diesem Bericht folgt der Prüfrichtlinie „${policy}“, festgelegt von ${chosen.by} am ${figuresDe.day(chosen.on)}: ${chosen.reason}`
      : `Welche Sichtweise zutrifft, ist umstritten. Die Bewertung in diesem Bericht folgt der Prüfrichtlinie „${policy}“, einer Voreinstellung des Programms; wer sie gewählt hat, ist nicht festgehalten.`,
  perDevice: 'Drei Sichtweisen je Gerät',
  cells: 'Je Zelle: Nummern ohne anerkannten Nachweis / Nummern, deren Nachweis zu prüfen ist.',
  columns: {
    view: 'Sichtweise',
    uncovered: 'ohne anerkannten Nachweis',
    unverified: 'zu prüfen',
    assessed: 'bewertet',
    devices: (total) => `Geräte (von ${total})`,
  },
};
