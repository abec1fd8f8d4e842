import 'fake-indexeddb/auto';
import { HandrailDatabase } from '../../storage/database.ts';
import { appendSignals } from '../../storage/signals/append-signals.ts';
import { signalTables } from '../../storage/signals/signal-tables.ts';
import { openSyncStore } from '../../storage/sync/open-sync-store.ts';
import { createSync, type Sync } from '../../sync/client/create-sync.ts';
import type { SyncPlatform } from '../../sync/client/platform.ts';
import type { SyncStore } from '../../sync/client/sync-store.ts';
import { sampleUsage } from '../fixtures/sample-usage.ts';
import type { Faults } from './faults.ts';
import type { SimNetwork } from './sim-network.ts';
import type { World } from './world.ts';

let databases = 0;

/** A browser in the world, with the real client over the real store. Its worker dies at any moment, and is started again. */
export class SimDevice {
  readonly name: string;
  readonly database: HandrailDatabase;
  /** Identifiers of all signals that were made once the device had joined. */
  readonly made: string[] = [];
  /** How far its clock is ahead, in ms. */
  skew = 0;
  readonly #world: World;
  readonly #faults: Faults;
  readonly #network: SimNetwork;
  #sync: Sync;
  /** Counts the workers, so that what an earlier one has planned is left. */
  #worker = 0;
  #isDead = false;
  /** By which it is joining. */
  #code = '';

  constructor(name: string, world: World, faults: Faults, network: SimNetwork) {
    this.name = name;
    databases += 1;
    this.database = new HandrailDatabase(`sim-${databases}`);
    this.#world = world;
    this.#faults = faults;
    this.#network = network;
    this.#sync = this.#start();
  }

  /** Joins by a code, and tries until it has. */
  async join(code: string): Promise<void> {
    this.#code = code;
    await this.database.open();
    // Where there is no room the person is told, and tries again.
    const { ok } = await this.#sync
      .join(`https://handrail.example/join#${code}`)
      .catch(() => ({ ok: false }));
    this.#world.tell(this.name, 'join', `${ok}`);
    if (!ok) {
      await this.#world.sleep(1000);
      return this.join(code);
    }
    this.#code = '';
    this.wake();
  }

  /** The person does something that is told of. */
  async work(count: number): Promise<void> {
    if ((await openSyncStore(this.database).enrolled()) === undefined) return;
    const signals = await this.database.transaction('rw', signalTables(this.database), () =>
      appendSignals(this.database, sampleUsage(count), this.#now()),
    );
    this.made.push(...signals.map(({ id }) => id));
    this.#world.tell(this.name, 'works', count);
  }

  /** Something wakes the worker: an alarm, or the network that is back. */
  wake(): void {
    const worker = this.#worker;
    this.#world.at(this.#world.now, () => this.#run(worker));
  }

  /** The browser ends the worker, and starts another. */
  restart(): void {
    this.#sync = this.#start();
    const code = this.#code;
    // Whoever was joining when the worker died tries again.
    if (code) this.#world.at(this.#world.now, () => this.join(code));
    else this.wake();
  }

  #now = (): number => this.#world.now + this.skew;

  async #run(worker: number): Promise<void> {
    if (worker !== this.#worker || this.#isDead) return;
    const { state, nextAt } = await this.#sync.syncOnce({ reason: 'due' });
    this.#world.tell(this.name, state);
    if (nextAt !== null && worker === this.#worker) {
      // An alarm of a browser comes no sooner than half a minute later, by its clock; for less there is a timer.
      const wait = Math.min(Math.max(nextAt - this.#now(), 50), 600_000);
      this.#world.at(this.#world.now + wait, () => this.#run(worker));
    }
  }

  #start(): Sync {
    this.#worker += 1;
    this.#isDead = false;
    const worker = this.#worker;
    /** Whatever is waited for may be the last that this worker does. */
    const survive = async (): Promise<void> => {
      if (worker !== this.#worker || this.#isDead) await this.#world.die();
      if (!this.#faults.on || !this.#world.chance(0.004)) return;
      this.#isDead = true;
      this.#faults.note('worker killed');
      this.#world.tell(this.name, 'killed');
      this.#world.at(this.#world.now + this.#world.upTo(40_000), async () => {
        if (worker === this.#worker) this.restart();
      });
      await this.#world.die();
    };
    const mortal = <Call extends (...given: never[]) => Promise<unknown>>(
      call: Call,
      mayFail: boolean,
    ): Call =>
      (async (...given: never[]) => {
        await survive();
        if (mayFail && this.#faults.on && this.#world.chance(0.003)) {
          this.#faults.note('no room');
          throw new DOMException('There is no room.', 'QuotaExceededError');
        }
        const answer = await call(...given);
        await survive();
        return answer;
      }) as Call;
    const store = Object.fromEntries(
      Object.entries(openSyncStore(this.database)).map(([name, method]) => [name, mortal(method, true)]),
    ) as unknown as SyncStore;
    const platform: SyncPlatform = {
      fetch: mortal((url: string, init: RequestInit) => this.#network.carry(this.name, url, init), false),
      now: this.#now,
      random: this.#world.random,
      version: '1.0.0',
      store,
    };
    return createSync(platform);
  }
}
