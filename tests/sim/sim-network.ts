import type { FaultName, Faults } from './faults.ts';
import { Forger } from './forger.ts';
import type { World } from './world.ts';

const cut = (): TypeError => new TypeError('The network failed.');

/** A network that delays, and at times loses, doubles, cuts off or changes what it carries. */
export class SimNetwork {
  /** Devices that cannot reach the server now. */
  readonly cutOff = new Set<string>();
  /** Devices that were given something that they must not believe. */
  readonly deceived = new Set<string>();
  readonly #world: World;
  readonly #faults: Faults;
  readonly #server: (request: Request) => Promise<Response>;
  readonly #forger = new Forger();
  /** Of devices that are deceived, how, and for how many answers more. */
  readonly #grips = new Map<string, { what: FaultName | undefined; left: number }>();

  constructor(world: World, faults: Faults, server: (request: Request) => Promise<Response>) {
    this.#world = world;
    this.#faults = faults;
    this.#server = server;
  }

  /** Carries a request of a device there, and the answer back. */
  async carry(device: string, url: string, init: RequestInit): Promise<Response> {
    const { chance, upTo } = { chance: this.#happens, upTo: (bound: number) => this.#world.upTo(bound) };
    const request = (): Request => new Request(url, { ...init, cache: 'default', redirect: 'follow' });
    await this.#world.sleep(5 + upTo(chance('slow', 0.05) ? 20_000 : 80));
    if (this.cutOff.has(device) || chance('request lost', 0.04)) throw cut();
    if (chance('request doubled', 0.04)) {
      const second = request();
      this.#world.at(this.#world.now + upTo(upTo(1) === 0 ? 20 : 30_000), async () => {
        await this.#server(second).catch(() => undefined);
      });
    }
    const answer = await this.#server(request());
    this.#world.tell(device, init.method ?? 'GET', new URL(url).pathname, answer.status);
    await this.#world.sleep(5 + upTo(80));
    if (this.cutOff.has(device) || chance('answer lost', 0.04)) throw cut();
    const carried = await this.#change(device, url, answer);
    return chance('answer cut off', 0.04) ? this.#cutShort(carried) : this.#slowly(carried);
  }

  readonly #happens = (name: FaultName, share: number): boolean => {
    if (!this.#faults.on || !this.#world.chance(share)) return false;
    this.#faults.note(name);
    return true;
  };

  /** Somebody in between says otherwise than the server did; where the device asks again, too. */
  async #change(device: string, url: string, answer: Response): Promise<Response> {
    if (answer.status !== 200 || !answer.headers.get('content-type')?.includes('ndjson')) return answer;
    const text = await answer.text();
    const sent = (body: string): Response => new Response(body, { status: 200, headers: answer.headers });
    const before = this.#forger.remember(text, url.endsWith('since=0'));
    if (this.#happens('content damaged', 0.02)) return sent(this.#forger.damage(text));
    if (this.#happens('content withheld', 0.02)) {
      // Twice in a row it is not asked for again within the hour.
      this.deceived.add(device);
      return sent(this.#forger.withhold(text));
    }
    const grip = this.#grips.get(device) ?? { what: this.#deceit(), left: 2 };
    if (!grip.what || grip.left < 0 || !this.#faults.on) {
      this.#grips.delete(device);
      return sent(text);
    }
    this.deceived.add(device);
    this.#grips.set(device, { ...grip, left: grip.left - 1 });
    return sent(grip.what === 'content forged' ? await this.#forger.forge(text) : (before ?? text));
  }

  #deceit(): FaultName | undefined {
    if (this.#happens('content forged', 0.012)) return 'content forged';
    return this.#happens('content from another time', 0.012) ? 'content from another time' : undefined;
  }

  async #cutShort(answer: Response): Promise<Response> {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const part = bytes.slice(0, this.#world.upTo(bytes.length));
    const body = new ReadableStream<Uint8Array>({
      start: controller => controller.enqueue(part),
      pull: controller => controller.error(cut()),
    });
    return new Response(body, { status: answer.status, headers: answer.headers });
  }

  /** A long answer comes bit by bit, and others are at work meanwhile. */
  async #slowly(answer: Response): Promise<Response> {
    if (!answer.headers.get('content-type')?.includes('ndjson')) return answer;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    let at = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: async controller => {
          await this.#world.sleep(this.#world.upTo(50));
          const piece = bytes.slice(at, at + 1500);
          at += piece.length;
          if (piece.length === 0) controller.close();
          else controller.enqueue(piece);
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body, { status: answer.status, headers: answer.headers });
  }
}
