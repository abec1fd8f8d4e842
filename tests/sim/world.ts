import { createHash } from 'node:crypto';
import { underWay } from './under-way.ts';

interface Event {
  at: number;
  order: number;
  run(): void;
}

/** Not the one that is counted. */
const later = globalThis.setImmediate;

/**
 * A world with a clock of its own. Who lives in it waits by `sleep`; everything else that they wait for, such as a database, takes
 * no time of it: the clock goes on when all of them sleep, or wait for one that does. What happens next is always decided by chance
 * that is seeded, so that the same seed gives the same story.
 */
export class World {
  /** Epoch milliseconds. */
  now: number;
  readonly random: () => number;
  /** Whether all that is under way waits for somebody who sleeps, as a transaction does for another's lock. */
  readonly #isBlocked: () => Promise<boolean>;
  readonly #events: Event[] = [];
  readonly #story = createHash('sha256');
  readonly #lines: string[] | undefined;
  #order = 0;
  #failure: { error: unknown } | undefined;

  constructor(now: number, random: () => number, isBlocked = async () => false, lines?: string[]) {
    this.now = now;
    this.random = random;
    this.#isBlocked = isBlocked;
    this.#lines = lines;
  }

  /** Does something later, beside all else. */
  at(time: number, work: () => Promise<void> | void): void {
    this.#add(time, () => {
      Promise.resolve()
        .then(work)
        .catch(error => {
          this.#failure ??= { error };
        });
    });
  }

  /** Waits in the world's time. */
  sleep(milliseconds: number): Promise<void> {
    return new Promise<void>(resolve => this.#add(this.now + milliseconds, resolve));
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
    const line = `${this.now} ${words.join(' ')}`;
    this.#story.update(`${line}\n`);
    this.#lines?.push(line);
  }

  /** The fingerprint of all that happened. */
  story(): string {
    return this.#story.copy().digest('hex');
  }

  /** Lets time go by until the given moment. */
  async run(until: number): Promise<void> {
    for (;;) {
      await this.settle();
      const next = this.#events[0];
      if (!next || next.at > until) break;
      this.#events.shift();
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = Math.max(this.now, until);
  }

  /** Waits until nobody in the world does anything but sleep. */
  async settle(): Promise<void> {
    for (let quiet = 0, waited = 0; quiet < 2; ) {
      // Between two of these, all that follows from promises has happened.
      const isQuiet = await new Promise<boolean>(resolve => later(() => resolve(underWay.count === 0)));
      quiet = isQuiet ? quiet + 1 : 0;
      waited = isQuiet ? 0 : waited + 1;
      if (waited % 1000 === 999 && (await this.#isBlocked())) break;
    }
    if (this.#failure) throw this.#failure.error;
  }

  #add(at: number, run: () => void): void {
    this.#order += 1;
    const event = { at: Math.max(at, this.now), order: this.#order, run };
    const after = this.#events.findIndex(other => other.at > event.at);
    this.#events.splice(after < 0 ? this.#events.length : after, 0, event);
  }
}
