import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { percentile } from '../struggle/score/percentile.ts';
import { benchGuide } from './bench-guide.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { browserClient } from './browser-client.ts';
import { publishMany } from './publish-many.ts';
import type { SimulatedDevices } from './simulated-devices.ts';
import { waitingDevices } from './waiting-devices.ts';

/** For how long it is watched what waiting devices cost, in seconds: a little longer than each waits. */
const watched = 30;
/** How long the browser has to come to rest before something is published, in ms. */
const settling = 3000;
/** How long all may take to have a guide, in ms. */
const patience = 60_000;

/** How content comes to devices. Seconds, where nothing else is said. */
export interface ContentFigures {
  guides: number;
  /** The answer with all guides, read and thrown away. */
  stream: number;
  /** The extension in Chromium, from joining on: fetched, every hash checked, parsed, stored, the signature checked. */
  firstPull: number;
  /** From the author's request to the answer, with so many guides there. */
  publish: number;
  /** From the author's request until the extension in Chromium, awake, holds the new guide. Null: it never did. */
  delta: number | null;
  waiting: number;
  /** Share of one processor that the server and its engine need while so many wait and nothing happens. */
  idle: number;
  /** From the author's request until half, 99 % and all of those who wait have fetched the guide. Null: not within a minute. */
  half: number | null;
  most: number | null;
  all: number | null;
  /** MB that the server held at most. */
  memory: number;
}

/** Publishes many guides, and watches how they, and one more, come to devices. */
export const measureContent = async (
  database: string,
  folder: string,
  devices: SimulatedDevices,
  guides: number,
  progress: (done: string) => void,
): Promise<ContentFigures> => {
  const first = await startBenchServer(database, folder);
  await first.stop();
  const secret = Buffer.from(readFileSync(join(folder, 'secret'), 'utf8'), 'base64url');
  await publishMany(database, secret, guides);
  const server = await startBenchServer(database, folder);
  const client = await browserClient();
  try {
    const token = await server.tokenFor(devices.names[0] ?? '');
    const stream = await seconds(async () => {
      const answer = await fetch(`${server.origin}/v1/changes?since=0`, {
        headers: { authorization: `Bearer ${token}` },
      });
      await answer.arrayBuffer();
    });
    const joining = Date.now();
    await client.join(`${server.origin}/join#${first.code}`);
    const firstPull = ((await client.holds(guides)) - joining) / 1000;
    progress(`first pull of ${guides} guides: ${firstPull.toFixed(1)} s`);

    const waiting = await waitingDevices(server, devices.names, guides);
    try {
      await waiting.settled;
      progress(`${devices.names.length} devices wait`);
      const before = server.worked();
      await new Promise(resolve => setTimeout(resolve, watched * 1000));
      const after = server.worked();
      const idle = (after.server - before.server + after.engine - before.engine) / watched;
      await client.wake();
      await new Promise(resolve => setTimeout(resolve, settling));
      const begun = Date.now();
      const author = await server.tokenFor(devices.names[0] ?? '', 'author');
      const published = seconds(() => publishOne(server, author));
      const own = client.holds(guides + 1).then(
        at => (at - begun) / 1000,
        () => null,
      );
      const received = await waiting.received(patience);
      const afterPublishing = (rank: number): number | null => {
        const at = percentile(received, rank);
        return at === null ? null : (at - begun) / 1000;
      };
      return {
        guides,
        stream,
        firstPull,
        publish: await published,
        delta: await own,
        waiting: devices.names.length,
        idle,
        half: afterPublishing(0.5),
        most: afterPublishing(0.99),
        all: afterPublishing(1),
        memory: server.peakMemory(),
      };
    } finally {
      waiting.end();
    }
  } finally {
    await client.close();
    await server.stop();
  }
};

const seconds = async (work: () => Promise<void>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
};

const publishOne = async (server: BenchServer, token: string): Promise<void> => {
  const answer = await fetch(`${server.origin}/v1/publications`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'guide', body: benchGuide('one-more', 1) }),
  });
  if (answer.status !== 200) throw new Error(`Publishing was answered ${answer.status}.`);
};
