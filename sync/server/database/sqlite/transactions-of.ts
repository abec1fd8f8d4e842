import type { Transaction } from '../engine.ts';
import type { DistantConnection } from './distant-connection.ts';

/** Transactions over connections: those of one connection wait for each other. */
export interface Transactions {
  run<Value>(
    how: 'immediate' | 'deferred',
    work: (transaction: Transaction) => Promise<Value>,
  ): Promise<Value>;
  /** After those that were asked for before. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** Makes transactions of a connection. */
export const transactionsOf = (connection: DistantConnection): Transactions => {
  const transaction: Transaction = {
    rows: async <Row>(
      statement: Parameters<DistantConnection['rows']>[0],
      values: Parameters<DistantConnection['rows']>[1] = [],
    ) => (await connection.rows(statement, values)) as Row[],
    run: (statement, values = []) => connection.run(statement, values),
    script: sql => connection.script(sql),
  };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    inTurn,
    run: (how, work) =>
      inTurn(async () => {
        const begun = connection.begin(how);
        // Where it fails, all that was asked for after it does, and this is told in the end.
        begun.catch(() => undefined);
        try {
          const value = await work(transaction);
          await connection.script('commit');
          return value;
        } catch (error) {
          await connection.undo();
          await begun;
          throw error;
        }
      }),
  };
};
