import type { Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';

/** Wording of what may be wrong with device inventories. */
export const inventoryTexts = {
  'app-contradictory': {
    en: () => 'the row says two things of WhatsApp on this device; the one that reads more contacts counts. Correct the row',
    de: () =>
      'die Zeile macht zu WhatsApp auf diesem Gerät zwei Angaben; es zählt die, nach der mehr Kontakte gelesen werden. Zeile berichtigen',
  },
  'imei-check-digit': {
    en: () => 'the check digit of an IMEI in this row does not fit; it was taken as it stands',
    de: () => 'die Prüfziffer einer IMEI in dieser Zeile passt nicht; sie wurde übernommen, wie sie dasteht',
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
