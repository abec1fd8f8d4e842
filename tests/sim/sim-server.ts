import { type CreatedServer, createServer } from '../../sync/server/create-server.ts';
import type { Engine, Transaction } from '../../sync/server/database/engine.ts';
import type { Faults } from './faults.ts';
import { olderServer } from './older-server.ts';
import { underWay } from './under-way.ts';
import type { World } from './world.ts';

/** The server's program has ended in the midst of something. */
class Killed extends Error {}

const reset = (): TypeError => new TypeError('The connection was reset.');

/** A server from its start to its end. */
class Program {
  isDead = false;
  /** From when on it answers, by the world's clock. */
  from = 0;
  server: CreatedServer | undefined;
  readonly death: Promise<never>;
  #die: (error: Error) => void = () => {};

  constructor() {
    this.death = new Promise<never>((_, reject) => {
      this.#die = reject;
    });
    this.death.catch(() => undefined);
  }

  kill(): void {
    this.isDead = true;
    this.#die(reset());
  }

  survive(): void {
    if (this.isDead) throw new Killed();
  }
}

/**
 * A server in the world, on a real database: two programs beside each other. Each is killed before and after commits and at any other
 * moment, with all that it is at; the disk is full at times, and statements take their time, so that requests overtake each other.
 */
export class SimServer {
  /** What it understands: that of the latest server is `latestLevel`. */
  level = 0;
  /** While it is brought up to date, programs of both levels answer beside each other. */
  isMixed = false;
  readonly #engine: Engine;
  readonly #world: World;
  readonly #faults: Faults;
  readonly #programs: Program[];
  #inside = 0;

  constructor(engine: Engine, world: World, faults: Faults) {
    this.#engine = engine;
    this.#world = world;
    this.#faults = faults;
    this.#programs = [this.#start(), this.#start()];
  }

  /** Its parts, for what is done to it by hand. */
  get context(): CreatedServer['context'] {
    return this.#serverOf(this.#any()).context;
  }

  /** Answers, or ends without an answer. */
  async fetch(request: Request): Promise<Response> {
    const program = this.#any();
    const server = this.#serverOf(program);
    if (this.#world.now < program.from) {
      this.#faults.note('server down');
      throw reset();
    }
    // While it is brought up to date, the first is newer than the second.
    const isOld = this.isMixed && program === this.#programs[1];
    const level = isOld ? this.level - 1 : this.level;
    if (this.#inside > 0) this.#faults.note('requests side by side');
    this.#inside += 1;
    try {
      return await Promise.race([olderServer(level, request, given => server.fetch(given)), program.death]);
    } finally {
      this.#inside -= 1;
    }
  }

  /** Ends one of the programs, and starts another after a while. */
  kill(program = this.#any()): void {
    const at = this.#programs.indexOf(program);
    if (at < 0) return;
    this.#world.tell('server', at, 'killed');
    program.kill();
    const next = this.#start();
    if (this.#faults.on) next.from = this.#world.now + this.#world.upTo(10_000);
    this.#programs[at] = next;
  }

  /** Does in a transaction what somebody asks for who asks again where it fails. */
  async insist<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    for (;;) {
      try {
        return await this.#transaction(this.#any(), work);
      } catch (error) {
        if (!(error instanceof Killed || error instanceof DiskFull)) throw error;
        await this.#world.sleep(200 + this.#world.upTo(3000));
      }
    }
  }

  #any(): Program {
    return this.#programs[this.#world.upTo(this.#programs.length - 1)] as Program;
  }

  #serverOf({ server }: Program): CreatedServer {
    if (!server) throw new Error('The program was not started.');
    return server;
  }

  #start(): Program {
    const program = new Program();
    program.server = createServer({
      engine: {
        ...this.#engine,
        snapshot: work => this.#counted(() => this.#engine.snapshot(work)),
        transaction: work => this.#transaction(program, work),
      },
      secretBytes: new Uint8Array(32).fill(9),
      now: () => this.#world.now,
      publicOrigin: 'https://handrail.example',
      log: () => {},
    });
    return program;
  }

  /** What another program does takes real time; what waits in this one for its turn does not. */
  #counted<Value>(work: () => Promise<Value>): Promise<Value> {
    return this.#engine.name === 'postgres' ? underWay.track(work()) : work();
  }

  async #transaction<Value>(
    program: Program,
    work: (transaction: Transaction) => Promise<Value>,
  ): Promise<Value> {
    program.survive();
    const fate = this.#faults.on ? this.#world.upTo(60) : 60;
    let untilFull = fate === 1 ? this.#world.upTo(8) : Number.POSITIVE_INFINITY;
    let isCounted = true;
    const isElsewhere = this.#engine.name === 'postgres';
    const count = (change: 1 | -1): void => {
      if (!isElsewhere || isCounted === change > 0) return;
      isCounted = change > 0;
      underWay.count += change;
    };
    const pass = async (): Promise<void> => {
      program.survive();
      if (this.#faults.on && this.#world.chance(0.03)) {
        this.#faults.note('server slow');
        await this.#world.sleep(this.#world.upTo(400));
        program.survive();
      }
      untilFull -= 1;
      if (untilFull < 0) this.#fill();
    };
    // One that is slow holds up those that were asked for after it.
    let last: Promise<unknown> = Promise.resolve();
    const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
      const turn = last.then(async () => {
        await pass();
        return this.#counted(work);
      });
      last = turn;
      last.catch(() => undefined);
      return turn;
    };
    const watched = (transaction: Transaction): Transaction => ({
      rows: (statement, values) => inTurn(() => transaction.rows(statement, values)),
      run: (statement, values) => inTurn(() => transaction.run(statement, values)),
      script: sql => transaction.script(sql),
    });
    // Until the work begins, and after it has ended, the engine is at it.
    if (isElsewhere) underWay.count += 1;
    try {
      const value = await this.#engine.transaction(async transaction => {
        count(-1);
        try {
          const made = await work(watched(transaction));
          await pass();
          if (fate < 2) {
            // A commit takes its time, in which whoever was answered too early has the answer.
            await this.#world.sleep(this.#world.upTo(200));
            program.survive();
          }
          if (fate === 0) this.#killAt(program, 'server killed before commit');
          if (fate === 1) this.#fill();
          return made;
        } finally {
          count(1);
        }
      });
      if (fate === 2) this.#killAt(program, 'server killed after commit');
      program.survive();
      return value;
    } finally {
      count(-1);
    }
  }

  #killAt(program: Program, moment: 'server killed before commit' | 'server killed after commit'): never {
    this.#faults.note(moment);
    this.kill(program);
    throw new Killed();
  }

  #fill(): never {
    this.#faults.note('disk full');
    this.#world.tell('server', 'disk full');
    throw new DiskFull('database or disk is full');
  }
}

class DiskFull extends Error {}
