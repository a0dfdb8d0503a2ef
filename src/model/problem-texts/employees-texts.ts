import type { Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';

/** What is not used of the directory of employees. */
export const employeesTexts = {
  'directory-value-unused': {
    en: () => 'this value makes no telephone number, so no number on a device was compared with it. Write it with its country code',
    de: () => 'dieser Wert ergibt keine Rufnummer und wurde mit keiner Nummer auf einem Gerät verglichen. Mit Landesvorwahl schreiben',
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
