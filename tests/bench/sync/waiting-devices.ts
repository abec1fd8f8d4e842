import { Agent, request } from 'node:http';
import { longestWait } from '../../../sync/protocol/news.ts';
import type { BenchServer } from './bench-server.ts';

/** Who hears of news fetches it after one to two seconds, as the client does, in ms. */
const apart = 2000;

/** Devices that wait for news over a connection each, and fetch what they heard of. */
export interface WaitingDevices {
  /** Resolves when each has a request with the server, or did once. */
  settled: Promise<void>;
  /** Epoch milliseconds at which each had what is new, or null where it did not get it within so many ms. */
  received(within: number): Promise<(number | null)[]>;
  end(): void;
}

/** @param since the sequence that they hold */
export const waitingDevices = async (
  server: BenchServer,
  names: readonly string[],
  since: number,
): Promise<WaitingDevices> => {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const tokens = await Promise.all(names.map(name => server.tokenFor(name)));
  const had: (number | null)[] = names.map(() => null);
  let isOver = false;
  let asking = 0;
  let settle = (): void => undefined;
  const settled = new Promise<void>(resolve => {
    settle = resolve;
  });
  const get = (path: string, token: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent = request(
        `${server.origin}${path}`,
        { agent, headers: { authorization: `Bearer ${token}` } },
        answer => {
          let text = '';
          answer.on('data', chunk => {
            text += chunk;
          });
          answer.on('end', () => (answer.statusCode === 200 ? resolve(text) : reject(new Error(text))));
          answer.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(() => {
        asking += 1;
        if (asking >= names.length) settle();
      });
    });
  const live = async (at: number): Promise<void> => {
    // They did not all open their browsers in the same moment.
    await pause((at / names.length) * 5000);
    while (!isOver) {
      try {
        const news = JSON.parse(await get(`/v1/news?since=${since}&wait=${longestWait}`, tokens[at] ?? ''));
        if (news.sequence <= since) continue;
        await pause(apart * (0.5 + Math.random() / 2));
        const text = await get(`/v1/changes?since=${since}`, tokens[at] ?? '');
        if (!text.includes('"head"')) throw new Error('The answer was cut off.');
        had[at] = Date.now();
        return;
      } catch {
        await pause(500);
      }
    }
  };
  for (const at of names.keys()) void live(at);
  return {
    settled,
    async received(within) {
      const until = Date.now() + within;
      while (had.includes(null) && Date.now() < until) await pause(50);
      return had;
    },
    end() {
      isOver = true;
      agent.destroy();
    },
  };
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));
