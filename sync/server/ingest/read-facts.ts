import type { Signal } from '../../../guides/schema/signal.ts';
import type { Transaction } from '../database/engine.ts';
import type { Fact } from '../figures/fact.ts';
import { keysOf } from '../figures/keys-of.ts';

/** What is known so far of all that these signals speak of, by key. */
export const readFacts = async (
  transaction: Transaction,
  workspace: number,
  signals: readonly Signal[],
): Promise<Map<string, Fact>> => {
  const keys = [...new Set(signals.flatMap(keysOf))].sort();
  const stored = await transaction.rows<{ key: string; body: string }>('listFacts', [
    workspace,
    JSON.stringify(keys),
  ]);
  return new Map(stored.map(({ key, body }) => [key, JSON.parse(body) as Fact]));
};
