import { describe, expect, it } from 'vitest';
import { engineNames, openEngine } from '../../../tests/fixtures/postgres/open-engine.ts';
import { makeWorkspace } from '../../../tests/fixtures/server/make-workspace.ts';
import { sampleRun } from '../../../tests/fixtures/server/sample-signals.ts';
import { serverSecret } from '../access/server-secret.ts';
import type { Engine } from '../database/engine.ts';
import { ingestQueue } from './ingest-queue.ts';

const name = (last: number): string => `0194a000-0000-7000-8000-00000000000${last}`;
const now = Date.UTC(2026, 5, 1);

describe.each(engineNames)('batches that come one after the other to %s', engineName => {
  it('share a transaction', async () => {
    const engine = await openEngine(engineName);
    const workspace = { ...(await makeWorkspace(engine)), keepSignals: 90 };
    let transactions = 0;
    const counting: Engine = {
      ...engine,
      transaction: work => {
        transactions += 1;
        return engine.transaction(work);
      },
    };
    const queue = ingestQueue(counting, serverSecret(new Uint8Array(32)), () => now);
    const given = [1, 2, 3].map(at => ({
      workspace,
      device: name(at),
      signals: sampleRun(name(at + 5), now),
    }));
    // As they come from sockets: each by itself, between two looks at the network.
    const receipts = await Promise.all(
      given.map(batch => new Promise(setImmediate).then(() => queue.add(batch))),
    );
    expect(receipts.map(receipt => receipt?.acknowledged)).toEqual(
      given.map(({ signals }) => signals.map(({ id }) => id)),
    );
    expect([transactions, queue.waiting()]).toEqual([1, 0]);
  });
});
