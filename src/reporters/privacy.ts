import type { Language } from '../lib/text.ts';
import type { Report } from '../model/report.ts';
import { privacyWords } from './words/privacy.ts';

/** What stands at the head of a report about the names and numbers in it. */
export interface PrivacyNotice {
  readonly text: string;
  /** Whether it is a warning: names and numbers stand in full. */
  readonly alarming: boolean;
}

/** Undefined where they are masked, as can be seen. */
export function privacyNotice({ privacy, pseudonyms, purpose, engagement }: Report['run'], language: Language): PrivacyNotice | undefined {
  const which = privacy === 'full' ? 'full' : pseudonyms;
  if (which === null) return undefined;
  const { auditor } = engagement;
  return { text: privacyWords[which][language]({ auditor, purpose }), alarming: privacy === 'full' };
}
