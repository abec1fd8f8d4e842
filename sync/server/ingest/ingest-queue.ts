import type { SignalReceipt } from '../../protocol/signal-batch.ts';
import type { ServerSecret } from '../access/server-secret.ts';
import type { Engine } from '../database/engine.ts';
import { checkSignal } from './check-signal.ts';
import type { CountedWorkspace } from './count-in.ts';
import { type CheckedBatch, takeBatches } from './take-batches.ts';

/** Signals that one transaction takes in at most, where several batches wait. */
const mostAtOnce = 2000;
/** Signals that may wait before more are turned away. */
const mostWaiting = 50_000;

/** A batch that a device has sent. */
export interface GivenBatch {
  workspace: CountedWorkspace & { keepSignals: number };
  device: string;
  signals: readonly { id: string }[];
}

interface Waiting {
  batch: CheckedBatch;
  workspace: CountedWorkspace;
  resolve(receipt: SignalReceipt): void;
  reject(error: unknown): void;
}

/** Takes batches in: those that wait for the same workspace share a transaction, because a commit costs as much as a thousand signals. */
export interface IngestQueue {
  /** @returns after the commit; undefined where too many wait already */
  add(batch: GivenBatch): Promise<SignalReceipt> | undefined;
  /** How many signals wait, those of the transactions under way included. */
  waiting(): number;
}

/** @param now epoch milliseconds */
export const ingestQueue = (engine: Engine, secret: ServerSecret, now: () => number): IngestQueue => {
  const queues = new Map<number, Waiting[]>();
  let waiting = 0;

  const takeTogether = async (together: readonly Waiting[]): Promise<void> => {
    try {
      const { workspace } = together[0] ?? {};
      if (!workspace) return;
      const batches = together.map(({ batch }) => batch);
      const receipts = await engine.transaction(transaction =>
        takeBatches(transaction, workspace, batches, secret, now()),
      );
      for (const [at, { resolve, reject }] of together.entries()) {
        const receipt = receipts[at];
        if (receipt) resolve(receipt);
        else reject(new Error('A batch got no receipt.'));
      }
    } catch (error) {
      // One that cannot be taken in must not keep the others out.
      if (together.length > 1) for (const each of together) await takeTogether([each]);
      else together[0]?.reject(error);
    }
  };
  const run = async (workspace: number, queue: Waiting[]): Promise<void> => {
    while (queue.length > 0) {
      // SQLite works without letting go: whoever has asked meanwhile is heard first, and shares the commit.
      await new Promise(setImmediate);
      let signals = 0;
      const fits = queue.findIndex(({ batch }, at) => {
        signals += batch.verdicts.length;
        return at > 0 && signals > mostAtOnce;
      });
      const together = queue.splice(0, fits < 0 ? queue.length : fits);
      await takeTogether(together);
      waiting -= together.reduce((sum, { batch }) => sum + batch.verdicts.length, 0);
    }
    queues.delete(workspace);
  };
  return {
    waiting: () => waiting,
    add({ workspace, device, signals }) {
      if (waiting + signals.length > mostWaiting) return undefined;
      // Looked at before it waits: meanwhile the database works on those before it.
      const verdicts = signals.map(given => ({
        id: given.id,
        ...checkSignal(given, now(), workspace.keepSignals),
      }));
      waiting += signals.length;
      return new Promise((resolve, reject) => {
        const entry = { batch: { device, verdicts }, workspace, resolve, reject };
        const queue = queues.get(workspace.id);
        if (queue) queue.push(entry);
        else {
          const started = [entry];
          queues.set(workspace.id, started);
          void run(workspace.id, started);
        }
      });
    },
  };
};
