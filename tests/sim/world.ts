import { createHash } from 'node:crypto';

interface Event {
  at: number;
  order: number;
  run(): void;
}

/**
 * A world with a clock of its own. Who lives in it waits by `sleep`; everything else that they wait for, such as a database, takes no time. One
 * of them is awake at any moment, so that the same seed gives the same story.
 */
export class World {
  /** Epoch milliseconds. */
  now: number;
  readonly random: () => number;
  readonly #events: Event[] = [];
  readonly #story = createHash('sha256');
  #order = 0;
  #awake = 0;
  #quiet: (() => void) | undefined;

  constructor(now: number, random: () => number) {
    this.now = now;
    this.random = random;
  }

  /** Does something later, beside all else. */
  at(time: number, work: () => Promise<void>): void {
    this.#add(time, () => {
      void this.#live(work);
    });
  }

  /** Waits in the world's time. */
  async sleep(milliseconds: number): Promise<void> {
    await new Promise<void>(resolve => {
      this.#add(this.now + milliseconds, () => {
        this.#awake += 1;
        resolve();
      });
      this.#rest();
    });
  }

  /** Never goes on: whoever waits for this is dead. */
  die(): Promise<never> {
    this.#rest();
    return new Promise<never>(() => {});
  }

  /** From 0 to the bound, both included. */
  upTo(bound: number): number {
    return Math.floor(this.random() * (bound + 1));
  }

  /** True in so many cases of one. */
  chance(share: number): boolean {
    return this.random() < share;
  }

  /** Writes down what happened; the story of a seed is always the same. */
  tell(...words: readonly (string | number)[]): void {
    this.#story.update(`${this.now} ${words.join(' ')}\n`);
  }

  /** The fingerprint of all that happened. */
  story(): string {
    return this.#story.copy().digest('hex');
  }

  /** Lets time go by until the given moment. */
  async run(until: number): Promise<void> {
    for (;;) {
      await this.#settle();
      const next = this.#events[0];
      if (!next || next.at > until) break;
      this.#events.shift();
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = Math.max(this.now, until);
  }

  #add(at: number, run: () => void): void {
    this.#order += 1;
    const event = { at: Math.max(at, this.now), order: this.#order, run };
    const later = this.#events.findIndex(other => other.at > event.at);
    this.#events.splice(later < 0 ? this.#events.length : later, 0, event);
  }

  async #live(work: () => Promise<void>): Promise<void> {
    this.#awake += 1;
    await work();
    this.#rest();
  }

  #rest(): void {
    this.#awake -= 1;
    if (this.#awake < 0) throw new Error('Somebody does two things at once, so that no story is told twice.');
    if (this.#awake === 0) this.#quiet?.();
  }

  async #settle(): Promise<void> {
    while (this.#awake > 0) {
      await new Promise<void>(resolve => {
        this.#quiet = resolve;
      });
    }
  }
}
