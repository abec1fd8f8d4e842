import { describe, expect, it } from 'vitest';
import { engineNames, openEngine } from '../../../tests/fixtures/postgres/open-engine.ts';
import type { Transaction } from './engine.ts';

const insert = (transaction: Transaction, name: string): Promise<unknown> =>
  transaction.rows('insertWorkspace', [`00000000-0000-4000-8000-00000000000${name}`, name, 'UTC', '{}', 0]);

describe.each(engineNames)('several statements that are asked for at once of %s', name => {
  it('are carried out in their order', async () => {
    const engine = await openEngine(name);
    const [, listed] = await engine.transaction(transaction =>
      Promise.all([
        insert(transaction, '1'),
        transaction.rows<{ name: string }>('listWorkspaces'),
        insert(transaction, '2'),
      ]),
    );
    expect(listed.map(row => row.name)).toEqual(['1']);
  });

  it('are not carried out after one that failed, and nothing is left of any', async () => {
    const engine = await openEngine(name);
    let told: string[] = [];
    const failing = engine.transaction(async transaction => {
      const settled = await Promise.allSettled([
        insert(transaction, '1'),
        insert(transaction, '1'),
        insert(transaction, '2'),
      ]);
      told = settled.map(({ status }) => status);
      throw new Error('changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    expect(told).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await engine.snapshot(transaction => transaction.rows('listWorkspaces'))).toEqual([]);
    await engine.transaction(transaction => insert(transaction, '3'));
    expect(await engine.snapshot(transaction => transaction.rows('listWorkspaces'))).toHaveLength(1);
  });
});
