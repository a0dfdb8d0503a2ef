import type { Utf8Slice } from '../lib/bytes.ts';
import type { DayNumber } from './day.ts';
import type { NumberKey } from './number.ts';
import type { Problem } from './problem.ts';

/** What a message through the Business Platform is for, as WhatsApp's templates are sorted; what weighs least first. */
export const messageCategories = ['service', 'authentication', 'utility', 'marketing'] as const;
export type MessageCategory = (typeof messageCategories)[number];

/** Who began the conversation, what weighs least first. */
export const conversationStarters = ['customer', 'business'] as const;
export type ConversationStarter = (typeof conversationStarters)[number];

/**
 * What the registers say of a recipient on the audit day, the first that applies: `opted-out` (withdrawn, refused, objected),
 * `opted-in` (in force, dated and with evidence), `opted-in-unproven` (in force, with a doubt), `expired`, `not-yet`
 * (from a later day on), `other-controller`, `other-scope` (records for other purposes only), `asked`, `no-record`.
 */
export const recipientStates = [
  'opted-out',
  'opted-in',
  'opted-in-unproven',
  'expired',
  'not-yet',
  'other-controller',
  'other-scope',
  'asked',
  'no-record',
] as const;
export type RecipientState = (typeof recipientStates)[number];

/**
 * Why an opt-in in force is to be checked: no evidence is named, the evidence was not found or is another file, no date, a
 * record in another name, a number of several people.
 */
export type OptInDoubt = 'evidence' | 'proof' | 'date' | 'name' | 'shared';

/** One row of a list of recipients; it is reused and holds until the sink returns. */
export interface RecipientRow {
  readonly number: NumberKey;
  readonly category: MessageCategory | undefined;
  /** Day of the last message. */
  readonly lastMessage: DayNumber | undefined;
  readonly startedBy: ConversationStarter | undefined;
  readonly nameUtf8: Utf8Slice;
  /** 1-based line, or row of the sheet. */
  readonly line: number;
}

export interface RecipientSink {
  recipient(row: RecipientRow): void;
  /** A number of the company's that messages were sent from. */
  sender(number: NumberKey): void;
  problem(problem: Problem): void;
}
