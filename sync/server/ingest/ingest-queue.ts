import type { Signal } from '../../../guides/schema/signal.ts';
import type { SignalReceipt } from '../../protocol/signal-batch.ts';
import type { ServerSecret } from '../access/server-secret.ts';
import type { Engine, Transaction } from '../database/engine.ts';
import { checkSignal } from './check-signal.ts';
import type { CountedWorkspace } from './count-in.ts';
import { takeIn } from './take-in.ts';

/** Signals that one transaction takes in at most, where several batches wait. */
const mostAtOnce = 5000;
/** Signals that may wait before more are turned away. */
const mostWaiting = 50_000;

/** A batch that a device has sent. */
export interface GivenBatch {
  workspace: CountedWorkspace & { keepSignals: number };
  device: string;
  signals: readonly { id: string }[];
}

interface Waiting {
  batch: GivenBatch;
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
      const receipts = await engine.transaction(transaction =>
        takeBatches(
          transaction,
          together.map(({ batch }) => batch),
          secret,
          now(),
        ),
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
      let signals = 0;
      const fits = queue.findIndex(({ batch }, at) => {
        signals += batch.signals.length;
        return at > 0 && signals > mostAtOnce;
      });
      const together = queue.splice(0, fits < 0 ? queue.length : fits);
      await takeTogether(together);
      waiting -= together.reduce((sum, { batch }) => sum + batch.signals.length, 0);
    }
    queues.delete(workspace);
  };
  return {
    waiting: () => waiting,
    add(batch) {
      if (waiting + batch.signals.length > mostWaiting) return undefined;
      waiting += batch.signals.length;
      return new Promise((resolve, reject) => {
        const entry = { batch, resolve, reject };
        const queue = queues.get(batch.workspace.id);
        if (queue) queue.push(entry);
        else {
          const started = [entry];
          queues.set(batch.workspace.id, started);
          void run(batch.workspace.id, started);
        }
      });
    },
  };
};

/** Takes in batches of one workspace. */
const takeBatches = async (
  transaction: Transaction,
  batches: readonly GivenBatch[],
  secret: ServerSecret,
  now: number,
): Promise<SignalReceipt[]> => {
  const workspace = batches[0]?.workspace;
  if (!workspace) return [];
  await transaction.rows('lockIngest', [workspace.id]);
  const checked = batches.map(({ device, signals }) => ({
    device,
    verdicts: signals.map(given => ({ id: given.id, ...checkSignal(given, now, workspace.keepSignals) })),
  }));
  const persons = [
    ...new Set(
      checked.flatMap(({ verdicts }) =>
        verdicts.flatMap(each => (each.verdict === 'store' ? [each.signal.person] : [])),
      ),
    ),
  ].sort();
  const erased = await listErased(transaction, workspace.id, persons, secret);
  const owners = await claim(transaction, workspace.id, checked, erased);

  const toStore: Signal[] = [];
  const receipts = checked.map(({ device, verdicts }): SignalReceipt => {
    const receipt: SignalReceipt = { acknowledged: [], refused: [], notYet: [] };
    for (const each of verdicts) {
      if (each.verdict === 'not-yet') receipt.notYet.push(each.id);
      else if (each.verdict === 'refuse') receipt.refused.push({ id: each.id, reason: each.reason });
      // Somebody who was erased stays so, whatever comes late.
      else if (erased.has(each.signal.person)) receipt.acknowledged.push(each.id);
      else if (owners.get(each.signal.person) !== device)
        receipt.refused.push({ id: each.id, reason: 'signal.person is of another device.' });
      else {
        toStore.push(each.signal);
        receipt.acknowledged.push(each.id);
      }
    }
    return receipt;
  });
  if (toStore.length > 0) await takeIn(transaction, workspace, toStore, now);
  return receipts;
};

const listErased = async (
  transaction: Transaction,
  workspace: number,
  persons: readonly string[],
  secret: ServerSecret,
): Promise<Set<string>> => {
  const byHash = new Map(persons.map(person => [secret.hash('people', `${workspace} ${person}`), person]));
  const rows = await transaction.rows<{ person_hash: string }>('listErased', [
    workspace,
    JSON.stringify([...byHash.keys()]),
  ]);
  return new Set(rows.flatMap(row => byHash.get(row.person_hash) ?? []));
};

/** Who a person's name belongs to: the device that used it first, so that nobody speaks for another. */
const claim = async (
  transaction: Transaction,
  workspace: number,
  checked: readonly {
    device: string;
    verdicts: readonly ({ id: string } & ReturnType<typeof checkSignal>)[];
  }[],
  erased: ReadonlySet<string>,
): Promise<Map<string, string>> => {
  const wanted = new Map<string, string>();
  for (const { device, verdicts } of checked) {
    for (const each of verdicts) {
      if (each.verdict !== 'store' || erased.has(each.signal.person)) continue;
      if (!wanted.has(each.signal.person)) wanted.set(each.signal.person, device);
    }
  }
  const read = async (): Promise<Map<string, string>> => {
    const rows = await transaction.rows<{ person: string; device: string }>('listOwners', [
      workspace,
      JSON.stringify([...wanted.keys()]),
    ]);
    return new Map(rows.map(({ person, device }) => [person, device]));
  };
  const known = await read();
  const unclaimed = [...wanted].filter(([person]) => !known.has(person));
  for (const [person, device] of unclaimed)
    await transaction.run('insertClaims', [workspace, JSON.stringify([person]), device]);
  return unclaimed.length > 0 ? read() : known;
};
