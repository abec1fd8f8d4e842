import type { ServerSecret } from '../access/server-secret.ts';
import type { Transaction } from '../database/engine.ts';

/** Of these persons, those who were erased: they stay so, whatever comes late. */
export const listErased = async (
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
