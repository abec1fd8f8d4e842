import type { Signal } from '../../../guides/schema/signal.ts';
import type { Transaction } from '../database/engine.ts';
import { type CountedWorkspace, countIn } from './count-in.ts';
import { readFacts } from './read-facts.ts';

/**
 * Stores signals that are not there yet, and brings the tallies to where a recount of all signals would bring them, in
 * the same transaction. What is there already has no further effect.
 *
 * @param signals checked, and each of a person who may be stored
 * @param receivedAt epoch milliseconds
 * @returns how many were new
 */
export const takeIn = async (
  transaction: Transaction,
  workspace: CountedWorkspace,
  signals: readonly Signal[],
  receivedAt: number,
): Promise<number> => {
  const rows = signals.map(({ id, person, at, ...rest }) => ({
    id,
    person,
    at,
    body: JSON.stringify({ id, person, at, ...rest }),
  }));
  const [inserted, facts] = await Promise.all([
    transaction.rows<{ id: string }>('insertSignals', [workspace.id, JSON.stringify(rows), receivedAt]),
    readFacts(transaction, workspace.id, signals),
  ]);
  const isNew = new Set(inserted.map(({ id }) => id));
  const fresh = [...new Map(signals.map(signal => [signal.id, signal])).values()].filter(({ id }) =>
    isNew.has(id),
  );
  await countIn(transaction, workspace, fresh, facts);
  return fresh.length;
};
