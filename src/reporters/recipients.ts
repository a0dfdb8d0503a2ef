import { fitting, type Language } from '../lib/text.ts';
import { type RecipientState, recipientStates } from '../model/recipient.ts';
import type { Report } from '../model/report.ts';
import { type Gravest, GravestFirst, linesOf } from './findings.ts';
import { recipientFigureWords as figureWords, recipientStateWords, recipientWords as words } from './words/recipients.ts';

/** A figure with what it is called behind its number, and at the head of a row. */
interface Figure {
  readonly value: number;
  readonly behind: string;
  readonly heading: string;
}

/** The figures over all recipients in words; none where no list was given. States nobody is in are left out. */
export function recipientFigures({ summary: { recipients } }: Report, language: Language): Figure[] {
  if (recipients === null) return [];
  const named = (name: keyof typeof figureWords, value: number): Figure => {
    const noun = figureWords[name][language];
    return { value, behind: fitting(value, noun), heading: noun[1] };
  };
  const inState = (state: RecipientState): Figure => {
    const name = recipientStateWords[state][language];
    return { value: recipients.states[state], behind: name, heading: name };
  };
  return [
    named('rows', recipients.rows),
    named('numbers', recipients.numbers),
    named('marketing', recipients.marketing),
    ...(recipients.own > 0 ? [named('own', recipients.own)] : []),
    ...recipientStates.filter((state) => recipients.states[state] > 0).map(inState),
  ];
}

/** What to say of recipients that nobody listed; undefined where there are none, or lists. */
export function recipientsNotChecked({ summary, devices }: Report, language: Language): string | undefined {
  const onPlatform = devices.some(({ posture }) => posture.channels.includes('business-platform'));
  return summary.recipients === null && onPlatform ? words.notChecked[language] : undefined;
}

/** The gravest findings of recipients, notes among them. */
export function gravestRecipients({ findings }: Report, most: number): Gravest {
  const kept = new GravestFirst(most);
  for (const line of linesOf(findings.ofRecipients())) kept.add(line);
  return kept.result;
}
