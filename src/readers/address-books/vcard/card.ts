import type { ContactField, ContactSink } from '../../../model/contact-sink.ts';
import { problem, type ProblemCode } from '../../../model/problem-texts.ts';
import { isBlank } from './bytes.ts';
import { Fields } from './fields.ts';
import type { Found } from './found.ts';
import { Labels } from './labels.ts';
import { CUT, NO_VALUE, TOO_LONG, WHOLE } from './found.ts';
import { APP, WAID } from './parameters.ts';
import { ANDROID, BUSINESS, CATEGORIES, EMAIL, FN, KIND, LABEL, N, ORG, REV, SHOW_AS, TEL, UID, VERSION } from './property.ts';
import type { Tally } from './tally.ts';
import { note, VERSION_21, VERSION_30, VERSION_40 } from './tally.ts';
import { isAppLabel, isAppRow } from './traces.ts';
import { Value } from './value.ts';

/** Pushes one card after the other into a sink: a contact and its properties as they come. */
export class Card {
  readonly #sink: ContactSink;
  readonly #tally: Tally;
  readonly #value = new Value();
  readonly #fields: Fields;
  #line = 0;
  #versioned = false;
  /** The card says that it is of version 2.1. */
  #old = false;
  readonly #labels = new Labels();

  constructor(sink: ContactSink, tally: Tally) {
    this.#sink = sink;
    this.#tally = tally;
    this.#fields = new Fields(sink, this.#value);
  }

  begin(line: number): void {
    this.#line = line;
    this.#versioned = false;
    this.#old = false;
    this.#sink.contact(line);
  }

  end(ended: boolean): void {
    if (ended) this.#tally.records++;
    else this.#sink.problem(problem('lost', 'card-not-ended', this.#line));
    if (!this.#versioned) note(this.#tally.unversioned, this.#line);
    this.#labels.end(this.#sink);
    this.#sink.end();
  }

  add(found: Found): void {
    if (found.property === TEL) this.#phone(found);
    else if (found.state === WHOLE) this.#text(found);
    else if (found.state === TOO_LONG) this.tooLong(found.line);
  }

  tooLong(line: number): void {
    this.#sink.problem(problem('lost', 'value-too-long', line));
  }

  /** A telephone line outside any card belongs to nobody. */
  stray(line: number): void {
    this.#tally.phonesBegun++;
    this.#sink.problem(problem('lost', 'tel-outside-card', line));
  }

  #phone(found: Found): void {
    this.#tally.phonesBegun++;
    const { line, state, flags, group } = found;
    if ((flags & WAID) !== 0) this.#sink.evidence('waid', line);
    if ((flags & APP) !== 0) this.#sink.evidence('number-type', line);
    if (group !== 0) this.#labels.phone(group);
    if (state !== WHOLE) this.#sink.problem(problem('lost', lostTel[state] ?? 'tel-cut', line));
    else if (!this.#read(found)) this.#sink.problem(problem('lost', 'tel-undecodable', line));
    else {
      const waid = (found.flags & WAID) !== 0 ? found.parameters.waid : undefined;
      if (this.#fields.phone(line, waid)) this.#tally.phones++;
      else this.#sink.problem(problem('note', 'tel-without-digits', line));
    }
  }

  #text(found: Found): void {
    this.#read(found);
    const fields = this.#fields;
    const value = this.#value;
    switch (found.property) {
      case N:
        return fields.components(nameParts, this.#old);
      case FN:
        return fields.text('formatted', this.#old);
      case ORG:
        return fields.components(company, this.#old);
      case VERSION:
        return this.#version();
      case EMAIL:
        return fields.text('email', this.#old);
      case CATEGORIES:
        return fields.list('category', this.#old);
      case UID:
        return fields.text('uid', this.#old);
      case REV:
        return fields.text('revision', this.#old);
      case BUSINESS:
        return this.#sink.evidence('business-name', found.line);
      case ANDROID:
        if (isAppRow(value.bytes, value.start)) this.#sink.evidence('profile', found.line);
        return;
      case LABEL:
        if (found.group !== 0 && isAppLabel(value.bytes, value.start)) this.#labels.app(found.group, found.line);
        return;
      case KIND:
        if (fields.is('ORG') || fields.is('ORGANIZATION')) this.#sink.organisation();
        return;
      case SHOW_AS:
        if (fields.is('COMPANY')) this.#sink.organisation();
        return;
    }
  }

  #version(): void {
    const { bytes, start, end } = this.#value;
    let at = start;
    while (at < end && isBlank(bytes[at])) at++;
    const major = at < end ? bytes[at] : undefined;
    this.#versioned = true;
    this.#old = major === 50;
    this.#tally.versions |= major === 50 ? VERSION_21 : major === 51 ? VERSION_30 : major === 52 ? VERSION_40 : 0;
  }

  #read(found: Found): boolean {
    const known = this.#value.read(found);
    if (this.#value.guessed && (known || found.property !== TEL)) note(this.#tally.guessed, found.line);
    return known;
  }
}

const nameParts: readonly ContactField[] = ['family', 'given'];
/** Only the first component names the company; the others are its departments. */
const company: readonly ContactField[] = ['organisation'];

/** Codes under which a telephone line is listed that did not come out whole. */
const lostTel: Readonly<Record<number, ProblemCode>> = {
  [CUT]: 'tel-cut',
  [NO_VALUE]: 'tel-without-value',
  [TOO_LONG]: 'value-too-long',
};
