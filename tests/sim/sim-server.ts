import { type CreatedServer, createServer } from '../../sync/server/create-server.ts';
import type { Engine, Transaction } from '../../sync/server/database/engine.ts';
import type { Faults } from './faults.ts';
import type { World } from './world.ts';

/** The server's program has ended in the midst of something. */
class Killed extends Error {}

/** A server in the world, on a real database. It is killed before and after commits, and its disk is full at times. */
export class SimServer {
  readonly context: CreatedServer['context'];
  readonly #engine: Engine;
  readonly #world: World;
  readonly #faults: Faults;
  #server: CreatedServer;
  #isKilled = false;

  constructor(engine: Engine, world: World, faults: Faults) {
    this.#engine = engine;
    this.#world = world;
    this.#faults = faults;
    this.#server = this.#start();
    this.context = this.#server.context;
  }

  /** Answers, or ends without an answer. */
  async fetch(request: Request): Promise<Response> {
    const server = this.#server;
    const answer = await server.fetch(request);
    if (!this.#isKilled) return answer;
    this.#isKilled = false;
    this.#server = this.#start();
    throw new TypeError('The connection was reset.');
  }

  #start(): CreatedServer {
    return createServer({
      engine: {
        ...this.#engine,
        snapshot: work => this.#engine.snapshot(work),
        transaction: work => this.#transaction(work),
      },
      secretBytes: new Uint8Array(32).fill(9),
      now: () => this.#world.now,
      publicOrigin: 'https://handrail.example',
      log: () => {},
    });
  }

  async #transaction<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    const fate = this.#faults.on ? this.#world.upTo(60) : 60;
    const fail = (name: string, error: Error): never => {
      this.#faults.note(name);
      this.#world.tell('server', name);
      this.#isKilled = error instanceof Killed;
      throw error;
    };
    const value = await this.#engine.transaction(async transaction => {
      const made = await work(transaction);
      if (fate === 0) fail('killed before commit', new Killed());
      if (fate === 1) fail('disk full', new Error('database or disk is full'));
      return made;
    });
    if (fate === 2) fail('killed after commit', new Killed());
    return value;
  }
}
