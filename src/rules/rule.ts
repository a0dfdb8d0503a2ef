import type { Language, Phrase, Text } from '../lib/text.ts';
import type { Citation } from '../model/citation.ts';
import type { Severity } from '../model/verdict.ts';
import type { DeviceFacts, ExposureFacts, NumberFacts, RecipientFacts, RegisterFacts } from './facts.ts';
import { askingIsAdvertising } from './words.ts';

/** Values a message is made of. They go into the report as they are, so that any language can be rendered later. */
export type MessageArgs = Readonly<Record<string, string | number>>;

/** How sure a finding is: read from the input, missing evidence, inferred from the device's state, legally disputed. */
export type RuleClass = 'observed' | 'gap' | 'inferred' | 'arguable';

interface RuleWords<A extends MessageArgs> {
  /** `C02`: never reused, also the name of its file, test, fixture and docs page. */
  readonly id: string;
  /** `withdrawn-still-exposed` */
  readonly name: string;
  readonly title: Phrase;
  readonly classes: readonly RuleClass[];
  /** What the finding rests on, all of it listed in `bibliography.ts`. */
  readonly basis: readonly Citation[];
  readonly message: Text<A>;
  /** Severities it can have where its verdict leaves it any, gravest first. */
  readonly severities: readonly Severity[];
  /** Values for the example of the message on the rule's page. */
  readonly example: A;
  /** Why it matters. */
  readonly why: Phrase;
  /** What to do about it. */
  readonly remedy: Phrase;
  /** Whether that can come to asking the person, of which `askingIsAdvertising` is said then. */
  readonly asks?: true;
  /** What the finding does not say. */
  readonly caution: Phrase;
  /** For a rule of several severities, what gives each of them; without capital or full stop. */
  readonly when?: Readonly<Partial<Record<Severity, Phrase>>>;
  /** How the policy bears on it, where it does. */
  readonly policy?: Phrase;
}

/** A severity that the values of the message decide. */
interface Graded<A extends MessageArgs = MessageArgs> {
  readonly of: (args: A) => Severity;
  /** Severities it can have, gravest first. */
  readonly all: readonly Severity[];
}

/** A rule over one exposure: it fires when `judge` returns the values of its message. */
export interface ExposureRule<A extends MessageArgs = MessageArgs> extends RuleWords<A> {
  readonly subject: 'exposure';
  /** Severity while the number is within reach; out of reach it is `low`, as a note on a covered number `info`. */
  readonly severity: Severity | Graded<A>;
  readonly judge: (facts: ExposureFacts) => A | undefined;
  /** What it has to say once of a whole register, as a `RegisterRule`. */
  readonly ofRegister?: RegisterRule<A>['judge'];
}

/** A rule over one device; its severity may depend on the device's figures. */
export interface DeviceRule<A extends MessageArgs = MessageArgs> extends RuleWords<A> {
  readonly subject: 'device';
  readonly severity: (facts: DeviceFacts) => Severity;
  readonly judge: (facts: DeviceFacts) => A | undefined;
}

/** What a rule found in a register, with the lines it is shown at, in their order. */
interface RegisterJudgement<A extends MessageArgs = MessageArgs> {
  readonly args: A;
  readonly lines: readonly number[];
}

/**
 * A rule over one register. It may find several kinds of things, each in a place of its own in what `judge` returns: the
 * place is part of the finding's fingerprint.
 */
export interface RegisterRule<A extends MessageArgs = MessageArgs> extends RuleWords<A> {
  readonly subject: 'register';
  readonly severity: Severity | Graded<A>;
  readonly judge: (facts: RegisterFacts) => readonly (RegisterJudgement<A> | undefined)[];
}

/** A rule over one recipient of the Business Platform; its severity may depend on what was sent. */
export interface RecipientRule<A extends MessageArgs = MessageArgs> extends RuleWords<A> {
  readonly subject: 'recipient';
  readonly severity: (facts: RecipientFacts) => Severity;
  readonly judge: (facts: RecipientFacts) => A | undefined;
}

/** A rule over one distinct number, whatever devices it is on. */
export interface NumberRule<A extends MessageArgs = MessageArgs> extends RuleWords<A> {
  readonly subject: 'number';
  readonly severity: Severity;
  readonly judge: (facts: NumberFacts) => A | undefined;
}

export type Rule = ExposureRule | DeviceRule | RegisterRule | RecipientRule | NumberRule;

/** A rule as it is written; how grave it can be follows from its severity. */
type Written<R> = Omit<R, 'subject' | 'severities'>;

export function defineExposureRule<A extends MessageArgs>(rule: Written<ExposureRule<A>>): ExposureRule {
  return { ...rule, subject: 'exposure', severities: severitiesOf(rule.severity) } as unknown as ExposureRule;
}

export function defineDeviceRule<A extends MessageArgs>(rule: Omit<DeviceRule<A>, 'subject'>): DeviceRule {
  return { ...rule, subject: 'device' } as unknown as DeviceRule;
}

export function defineRegisterRule<A extends MessageArgs>(rule: Written<RegisterRule<A>>): RegisterRule {
  return { ...rule, subject: 'register', severities: severitiesOf(rule.severity) } as unknown as RegisterRule;
}

export function defineRecipientRule<A extends MessageArgs>(rule: Omit<RecipientRule<A>, 'subject'>): RecipientRule {
  return { ...rule, subject: 'recipient' } as unknown as RecipientRule;
}

export function defineNumberRule<A extends MessageArgs>(rule: Written<NumberRule<A>>): NumberRule {
  return { ...rule, subject: 'number', severities: severitiesOf(rule.severity) } as unknown as NumberRule;
}

/** The severity of a finding, as far as the values of its message decide it. */
export function severityOf({ severity }: ExposureRule | RegisterRule, args: MessageArgs): Severity {
  return typeof severity === 'string' ? severity : severity.of(args);
}

function severitiesOf<A extends MessageArgs>(severity: Severity | Graded<A>): readonly Severity[] {
  return typeof severity === 'string' ? [severity] : severity.all;
}

/** The remedy where a rule stands alone, with what goes for every asking. */
export function remedyOf({ remedy, asks }: Rule, language: Language): string {
  return asks ? `${remedy[language]} ${askingIsAdvertising[language]}` : remedy[language];
}

/** The message of a finding in a language, from the values the finding carries. */
export function say(rule: Rule, language: Language, args: MessageArgs): string {
  return rule.message[language](args);
}
