import type { ContactSink } from '../../../model/contact-sink.ts';

/**
 * Labels of a card's properties stand in lines of their own, before or after the line they label, in the same group.
 * Keeps those that call a number one of WhatsApp's until the card has ended.
 */
export class Labels {
  /** Groups of the telephone lines so far: the first `#count` of these. */
  readonly #phones: number[] = [];
  #count = 0;
  #labels: { readonly group: number; readonly line: number }[] = [];

  phone(group: number): void {
    this.#phones[this.#count++] = group;
  }

  app(group: number, line: number): void {
    this.#labels.push({ group, line });
  }

  /** Tells the sink of the labels that stand at a telephone line, and forgets the card. */
  end(sink: ContactSink): void {
    const phones = this.#count;
    this.#count = 0;
    if (this.#labels.length === 0) return;
    for (const { group, line } of this.#labels) {
      const at = this.#phones.indexOf(group);
      if (at >= 0 && at < phones) sink.evidence('number-type', line);
    }
    this.#labels = [];
  }
}
