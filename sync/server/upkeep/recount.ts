import { type Signal, signalSchema } from '../../../guides/schema/signal.ts';
import type { Transaction } from '../database/engine.ts';
import { type CountedWorkspace, countIn } from '../ingest/count-in.ts';
import { readFacts } from '../ingest/read-facts.ts';

const pageLength = 2000;

/**
 * Counts all signals of a workspace anew: after its time zone was changed, or to see that the tallies are right. Figures of
 * days whose signals are gone by then are lost.
 *
 * @param signal ends it, and undoes what it did
 * @returns how many signals were counted
 */
export const recount = async (
  transaction: Transaction,
  workspace: CountedWorkspace,
  signal?: AbortSignal,
): Promise<number> => {
  await transaction.rows('lockIngest', [workspace.id]);
  await transaction.run('deleteAllFacts', [workspace.id]);
  await transaction.run('deleteAllTallies', [workspace.id]);
  await transaction.run('deleteAllPersonDays', [workspace.id]);
  let counted = 0;
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    signal?.throwIfAborted();
    const rows = await transaction.rows<{ id: string; body: string }>('listSignals', [
      workspace.id,
      last,
      pageLength,
    ]);
    const signals = rows.map(({ body }): Signal => signalSchema.parse(JSON.parse(body)));
    await countIn(transaction, workspace, signals, await readFacts(transaction, workspace.id, signals));
    counted += rows.length;
    last = rows.at(-1)?.id ?? last;
    if (rows.length < pageLength) return counted;
  }
};
