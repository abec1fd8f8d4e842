import type { Faults } from './faults.ts';
import type { World } from './world.ts';

const cut = (): TypeError => new TypeError('The network failed.');

/** A network that delays, and at times loses, doubles or cuts off what it carries. */
export class SimNetwork {
  /** Devices that cannot reach the server now. */
  readonly cutOff = new Set<string>();
  readonly #world: World;
  readonly #faults: Faults;
  readonly #server: (request: Request) => Promise<Response>;

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
      this.#world.at(this.#world.now + upTo(30_000), async () => {
        await this.#server(second).catch(() => undefined);
      });
    }
    const answer = await this.#server(request());
    this.#world.tell(device, init.method ?? 'GET', new URL(url).pathname, answer.status);
    await this.#world.sleep(5 + upTo(80));
    if (this.cutOff.has(device) || chance('answer lost', 0.04)) throw cut();
    return chance('answer cut off', 0.04) ? this.#cutShort(answer) : this.#slowly(answer);
  }

  readonly #happens = (name: string, share: number): boolean => {
    if (!this.#faults.on || !this.#world.chance(share)) return false;
    this.#faults.note(name);
    return true;
  };

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
  #slowly(answer: Response): Response {
    if (!answer.body || !answer.headers.get('content-type')?.includes('ndjson')) return answer;
    const reader = answer.body.getReader();
    const body = new ReadableStream<Uint8Array>(
      {
        pull: async controller => {
          await this.#world.sleep(this.#world.upTo(50));
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body, { status: answer.status, headers: answer.headers });
  }
}
