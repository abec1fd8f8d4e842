import { Agent, request } from 'node:http';

/** What came of sending batches to a server. */
export interface Load {
  /** Signals acknowledged a second. */
  perSecond: number;
  /** Milliseconds from sending a batch to its answer, sorted. */
  latencies: number[];
  /** Answers other than 200, by status. */
  failed: Record<number, number>;
}

/** A batch that is ready to be sent. */
export interface ReadyBatch {
  token: string;
  body: string;
  signals: number;
}

/**
 * Sends batches over kept connections.
 *
 * @param perSecond batches that are begun each second, whether the server keeps up or not; undefined: as fast as it answers
 */
export const loadServer = async (
  origin: string,
  batches: readonly ReadyBatch[],
  connections: number,
  perSecond?: number,
): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: perSecond === undefined ? connections : 512 });
  const latencies: number[] = [];
  const failed: Record<number, number> = {};
  let acknowledged = 0;
  const send = async (batch: ReadyBatch): Promise<void> => {
    const begun = performance.now();
    const status = await post(origin, agent, batch);
    latencies.push(performance.now() - begun);
    if (status === 200) acknowledged += batch.signals;
    else failed[status] = (failed[status] ?? 0) + 1;
  };
  const started = performance.now();
  if (perSecond === undefined) {
    let next = 0;
    const work = async (): Promise<void> => {
      for (let batch = batches[next++]; batch; batch = batches[next++]) await send(batch);
    };
    await Promise.all(Array.from({ length: connections }, work));
  } else {
    // What is begun late because this program was busy is counted from when it was due.
    await Promise.all(
      batches.map(async (batch, at) => {
        const wait = started + (at / perSecond) * 1000 - performance.now();
        await new Promise(resolve => setTimeout(resolve, Math.max(0, wait)));
        await send(batch);
      }),
    );
  }
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return {
    perSecond: acknowledged / seconds,
    latencies: latencies.sort((left, right) => left - right),
    failed,
  };
};

const post = (origin: string, agent: Agent, { token, body, signals }: ReadyBatch): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(`${origin}/v1/signals`, { method: 'POST', agent, headers }, answer => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.on('error', reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // A kept connection that the server has just let go of: https://nodejs.org/api/http.html#requestreusedsocket
      if (sent.reusedSocket && error.code === 'ECONNRESET')
        resolve(post(origin, agent, { token, body, signals }));
      else reject(error);
    });
    sent.end(body);
  });
