import 'fake-indexeddb/auto';
import type { HandrailDatabase } from '../../storage/database.ts';
import { appendSignals } from '../../storage/signals/append-signals.ts';
import { signalTables } from '../../storage/signals/signal-tables.ts';
import { openSyncStore } from '../../storage/sync/open-sync-store.ts';
import { createSync, type Sync } from '../../sync/client/create-sync.ts';
import type { SyncPlatform } from '../../sync/client/platform.ts';
import type { SyncStore } from '../../sync/client/sync-store.ts';
import type { SyncWish } from '../../sync/client/sync-wish.ts';
import type { Faults } from './faults.ts';
import { type DatabaseFate, fragileDatabase } from './fragile-database.ts';
import { personSignals } from './person-signals.ts';
import type { SimNetwork } from './sim-network.ts';
import type { World } from './world.ts';

/** From its start to its death. */
interface Worker {
  sync: Sync;
  isDead: boolean;
}

/**
 * A browser in the world, with the real client over the real store. Its worker dies at any moment, in the midst of a transaction
 * too, and is started again; or it stands still for so long that another is started beside it.
 */
export class SimDevice {
  readonly name: string;
  /** How far its clock is ahead, in ms. */
  skew = 0;
  /** Which Handrail it has: 0 to 2. */
  level = 0;
  /** Looks at the device after each sync. */
  witness: () => Promise<void> = async () => {};
  readonly #database: HandrailDatabase;
  readonly #world: World;
  readonly #faults: Faults;
  readonly #network: SimNetwork;
  readonly #alive = new Set<Worker>();
  #current: Worker;
  /** Who asked the database for something last: one at a time does, as nobody sleeps meanwhile. */
  #acting: Worker | undefined;
  /** By which it is joining. */
  #code = '';

  constructor(name: string, world: World, faults: Faults, network: SimNetwork) {
    this.name = name;
    this.#database = fragileDatabase(isWrite => this.#fate(isWrite));
    this.#world = world;
    this.#faults = faults;
    this.#network = network;
    this.#current = this.#start();
  }

  /** For whoever looks at the device from outside: nothing happens to them. */
  get database(): HandrailDatabase {
    this.#acting = undefined;
    return this.#database;
  }

  /** Whether its worker lives. */
  get isAwake(): boolean {
    return !this.#current.isDead;
  }

  /** Joins by a code, and tries until it has. */
  async join(code: string): Promise<void> {
    this.#code = code;
    const worker = this.#current;
    // Where there is no room the person is told, and tries again.
    const { ok } = await worker.sync
      .join(`https://handrail.example/join#${code}`)
      .catch(() => ({ ok: false }));
    this.#world.tell(this.name, 'join', `${ok}`);
    if (!ok) {
      await this.#world.sleep(1000);
      return worker.isDead ? undefined : this.join(code);
    }
    this.#code = '';
    this.wake();
  }

  /** The person does something that is told of. */
  async work(count: number): Promise<void> {
    const drafts = personSignals(count, this.level, bound => this.#world.upTo(bound));
    const made = await this.#mortal(this.#current, async () => {
      // Before it has joined nothing is sent.
      if ((await openSyncStore(this.#database).enrolled()) === undefined) return 0;
      const signals = await this.#database.transaction('rw', signalTables(this.#database), async () =>
        appendSignals(this.#database, drafts, this.#now()),
      );
      return signals.length;
    }).catch(() => 'no room');
    this.#world.tell(this.name, 'works', made);
  }

  /** Something wakes the worker: an alarm, or the network that is back, or somebody who does not want to wait. */
  wake(reason: SyncWish['reason'] = 'due'): void {
    const worker = this.#current;
    this.#world.at(this.#world.now, () => this.#run(worker, reason));
  }

  /** The browser ends the worker, and starts another. */
  restart(): void {
    for (const worker of this.#alive) worker.isDead = true;
    this.#alive.clear();
    this.#current = this.#start();
    const code = this.#code;
    // Whoever was joining when the worker died tries again.
    if (code) this.#world.at(this.#world.now, () => this.join(code));
    else this.wake();
  }

  /** A newer Handrail is installed. */
  update(): void {
    this.level += 1;
    this.restart();
  }

  #now = (): number => this.#world.now + this.skew;

  async #run(worker: Worker, reason: SyncWish['reason']): Promise<void> {
    if (worker.isDead) return;
    const { state, nextAt } = await worker.sync.syncOnce({ reason });
    this.#world.tell(this.name, state);
    await this.witness();
    if (nextAt !== null && !worker.isDead && worker === this.#current) {
      // An alarm of a browser comes no sooner than half a minute later, by its clock; for less there is a timer.
      const wait = Math.min(Math.max(nextAt - this.#now(), 50), 600_000);
      this.#world.at(this.#world.now + wait, () => this.#run(worker, 'due'));
    }
  }

  #kill(worker: Worker): void {
    worker.isDead = true;
    this.#alive.delete(worker);
    this.#world.tell(this.name, 'killed');
    if (worker !== this.#current) return;
    this.#world.at(this.#world.now + this.#world.upTo(40_000), () => {
      if (this.#current === worker) this.restart();
    });
  }

  /** What becomes of something that the worker asks of the database. */
  #fate(isWrite: boolean): DatabaseFate {
    const worker = this.#acting;
    if (!worker) return 'well';
    // Nothing that it had begun goes on.
    if (worker.isDead) return 'killed';
    if (!this.#faults.on) return 'well';
    if (this.#world.chance(0.001)) {
      this.#faults.note('worker killed in a transaction');
      this.#kill(worker);
      return 'killed';
    }
    if (!isWrite || !this.#world.chance(0.003)) return 'well';
    this.#faults.note('no room');
    return 'no room';
  }

  /** Whatever is waited for may be the last that a worker does. */
  async #survive(worker: Worker): Promise<void> {
    const never = new Promise<never>(() => {});
    if (worker.isDead) await never;
    if (!this.#faults.on) return;
    if (this.#world.chance(0.003)) {
      this.#faults.note('worker killed while it waited');
      this.#kill(worker);
      await never;
    }
    if (worker === this.#current && this.#world.chance(this.#code ? 0.01 : 0.0005)) {
      // The computer sleeps, or the browser thinks it dead: another takes over, until this one goes on as if nothing had been.
      this.#faults.note('worker frozen');
      this.#current = this.#start();
      if (this.#code) this.#world.at(this.#world.now, () => this.join(this.#code));
      else this.wake();
      await this.#world.sleep(this.#world.upTo(100_000));
      if (worker.isDead) await never;
    }
  }

  async #mortal<Value>(worker: Worker, call: () => Promise<Value>): Promise<Value> {
    await this.#survive(worker);
    this.#acting = worker;
    try {
      return await call();
    } finally {
      await this.#survive(worker);
    }
  }

  #start(): Worker {
    const worker: Worker = { isDead: false, sync: undefined as unknown as Sync };
    const store = Object.fromEntries(
      Object.entries(openSyncStore(this.#database)).map(([name, method]) => [
        name,
        (...given: never[]) =>
          this.#mortal(worker, () => (method as (...given: never[]) => Promise<unknown>)(...given)),
      ]),
    ) as unknown as SyncStore;
    const platform: SyncPlatform = {
      fetch: async (url, init) => {
        await this.#survive(worker);
        try {
          return await this.#network.carry(this.name, url, init);
        } finally {
          await this.#survive(worker);
        }
      },
      now: this.#now,
      random: this.#world.random,
      version: `1.${this.level}.0`,
      store,
    };
    worker.sync = createSync(platform);
    this.#alive.add(worker);
    return worker;
  }
}
