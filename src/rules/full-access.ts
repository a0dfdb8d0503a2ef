import type { Phrase } from '../lib/text.ts';
import type { Channel } from '../model/posture.ts';
import type { Severity } from '../model/verdict.ts';
import { assessedOf, type DeviceFacts } from './facts.ts';
import type { Figures } from './words.ts';

/** Severities of an app that reads the whole address book (D01, D02), gravest first. */
export const fullAccessSeverities: readonly Severity[] = ['critical', 'high', 'low'];

export const fullAccessWhen: Readonly<Partial<Record<Severity, Phrase>>> = {
  critical: {
    en: 'a number within reach was withdrawn, refused or objected to',
    de: 'zu einer Nummer im Zugriff liegt ein Widerruf, eine Ablehnung oder ein Widerspruch vor',
  },
  high: {
    en: 'a number within reach is without accepted evidence, or no address book of it was supplied and could be read',
    de: 'eine Nummer im Zugriff ist ohne anerkannten Nachweis, oder es lag kein lesbares Adressbuch vor',
  },
  low: { en: 'otherwise', de: 'sonst' },
};

export function fullAccessSeverity({ defeated, exposures, lost, exported }: DeviceFacts): Severity {
  if (defeated > 0) return 'critical';
  const nothingRead = (lost > 0 || !exported) && assessedOf(exposures) === 0;
  return exposures.uncovered > 0 || nothingRead ? 'high' : 'low';
}

/** The figures of a device on which this app has full contact access, else undefined. */
export function fullAccess(facts: DeviceFacts, channel: Channel): Figures | undefined {
  if (!facts.posture.channels.includes(channel) || facts.posture.reach !== 'full') return undefined;
  const { uncovered, unverified } = facts.exposures;
  return { uncovered, unverified, total: assessedOf(facts.exposures), lost: facts.lost, exported: facts.exported ? 1 : 0 };
}
