/** What workers hand over of a device: a part that comes before its result, or the result. */
interface Message {
  readonly index: number;
  readonly part?: unknown;
}

/** Puts what workers hand over, in whatever order, into the order of the devices. */
export class ResultOrder<M extends Message> {
  /** Devices whose result was given out. */
  done = 0;
  readonly #waiting = new Map<number, M[]>();
  #failure: Error | undefined;
  #wake = (): void => {};

  /** Takes a result, or a part that comes before the result of its device. */
  put(message: M): void {
    const before = this.#waiting.get(message.index);
    if (before) before.push(message);
    else this.#waiting.set(message.index, [message]);
    if (message.index === this.done) this.#wake();
  }

  /** A worker died; whoever waits learns of it. */
  fail(error: unknown): void {
    this.#failure = error instanceof Error ? error : new Error(String(error));
    this.#wake();
  }

  /** What comes next: a part of the device whose turn it is, or its result. */
  async next(): Promise<M> {
    for (;;) {
      const message = this.#waiting.get(this.done)?.shift();
      if (message) {
        if (!('part' in message)) this.#waiting.delete(this.done++);
        return message;
      }
      if (this.#failure) throw this.#failure;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
