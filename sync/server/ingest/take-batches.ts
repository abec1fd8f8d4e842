import type { Signal } from '../../../guides/schema/signal.ts';
import type { SignalReceipt } from '../../protocol/signal-batch.ts';
import type { ServerSecret } from '../access/server-secret.ts';
import type { Transaction } from '../database/engine.ts';
import { listErased } from '../people/list-erased.ts';
import type { CheckedSignal } from './check-signal.ts';
import type { CountedWorkspace } from './count-in.ts';
import { takeIn } from './take-in.ts';

/** A batch whose signals were looked at one by one. */
export interface CheckedBatch {
  device: string;
  verdicts: readonly ({ id: string } & CheckedSignal)[];
}

/**
 * Takes in batches of one workspace.
 *
 * @param now epoch milliseconds
 * @returns a receipt for each batch, in their order
 */
export const takeBatches = async (
  transaction: Transaction,
  workspace: CountedWorkspace,
  checked: readonly CheckedBatch[],
  secret: ServerSecret,
  now: number,
): Promise<SignalReceipt[]> => {
  const persons = [
    ...new Set(
      checked.flatMap(({ verdicts }) =>
        verdicts.flatMap(each => (each.verdict === 'store' ? [each.signal.person] : [])),
      ),
    ),
  ].sort();
  const [, erased, known] = await Promise.all([
    transaction.rows('lockIngest', [workspace.id]),
    listErased(transaction, workspace.id, persons, secret),
    listOwners(transaction, workspace.id, persons),
  ]);
  const owners = await claim(transaction, workspace.id, checked, erased, known);

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

/** Who a person's name belongs to: the device that used it first, so that nobody speaks for another. */
const claim = async (
  transaction: Transaction,
  workspace: number,
  checked: readonly CheckedBatch[],
  erased: ReadonlySet<string>,
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> => {
  const wanted = new Map<string, string>();
  for (const { device, verdicts } of checked) {
    for (const each of verdicts) {
      if (each.verdict !== 'store' || erased.has(each.signal.person)) continue;
      if (!wanted.has(each.signal.person)) wanted.set(each.signal.person, device);
    }
  }
  const unclaimed = [...wanted].flatMap(([person, device]) =>
    known.has(person) ? [] : [{ person, device }],
  );
  if (unclaimed.length === 0) return known;
  const [, owners] = await Promise.all([
    transaction.run('insertClaims', [workspace, JSON.stringify(unclaimed)]),
    listOwners(transaction, workspace, [...wanted.keys()]),
  ]);
  return owners;
};

const listOwners = async (
  transaction: Transaction,
  workspace: number,
  persons: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await transaction.rows<{ person: string; device: string }>('listOwners', [
    workspace,
    JSON.stringify(persons),
  ]);
  return new Map(rows.map(({ person, device }) => [person, device]));
};
