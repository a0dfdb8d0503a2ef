import type { EntryKeyKind } from './entry-keys.ts';

/** What the policy says of entries while they are read. */
export interface BookPolicy {
  /** Whether a label (category, group) makes an entry private; undefined when the policy names none. */
  readonly isPrivate: ((label: string) => boolean) | undefined;
  /** Digits of a value that is one of the company's internal extensions; undefined when the policy names none. */
  readonly internalCode: ((text: string) => string | undefined) | undefined;
  /** Place of a label among the sensitive ones, from 1, 0 for any other; undefined when the policy names none. */
  readonly sensitive: ((label: string) => number) | undefined;
  /** Bases other than consent that were documented for people with a label, as bits; undefined when the policy names none. */
  readonly bases: ((label: string) => number) | undefined;
  /** Whether an account, by type or name, makes an entry private; undefined when the policy names none. */
  readonly isPrivateAccount: ((account: string) => boolean) | undefined;
  /** Whether an e-mail address, or one of several in a cell, is that of an employee; undefined when the policy names no domain. */
  readonly isEmployeeMail: ((address: string) => boolean) | undefined;
  /** By what else than names a register tells persons. */
  readonly keys?: readonly EntryKeyKind[] | undefined;
}
