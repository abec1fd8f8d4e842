import type { Engine, Transaction } from '../../sync/server/database/engine.ts';
import { rememberingDays } from '../../sync/server/figures/remembering-days.ts';
import { Tally } from '../../sync/server/figures/tally.ts';
import { recount } from '../../sync/server/upkeep/recount.ts';

const first = '00000000-0000-0000-0000-000000000000';

/** What the server holds of a workspace when all is over. */
export interface ServerState {
  /** Identifiers of its signals. */
  signals: string[];
  /** The latest versions of what is published, as `guide-1 2`. */
  offered: string[];
  root: string;
  sequence: number;
  /** Whether facts and tallies are what a recount of all signals says. */
  isCountedRight: boolean;
}

/** Reads what the server holds, and counts it anew beside what it has counted. */
export const lookAtServer = (engine: Engine, workspace: number): Promise<ServerState> =>
  engine.transaction(async transaction => {
    const rows = await transaction.rows<{ id: string }>('listSignals', [workspace, first, 1_000_000]);
    const entries = await transaction.rows<{ id: string; version: number; archived: number }>('listCurrent', [
      workspace,
    ]);
    const [row] = await transaction.rows<{ head: string }>('readWorkspaceById', [workspace]);
    const before = await figures(transaction, workspace);
    await recount(transaction, { id: workspace, dayOf: rememberingDays('UTC') });
    const { root, sequence } = JSON.parse(row?.head ?? '{}');
    return {
      signals: rows.map(({ id }) => id),
      offered: entries.filter(({ archived }) => !archived).map(({ id, version }) => `${id} ${version}`),
      root,
      sequence,
      isCountedRight: before === (await figures(transaction, workspace)),
    };
  });

/** All facts, tallies and days of people that the workspace has, as text. */
const figures = async (transaction: Transaction, workspace: number): Promise<string> => {
  const keys = {
    fact: [workspace, ''],
    tally: [workspace, '', ''],
    person_day: [workspace, first, '', ''],
  } as const;
  const of = async (table: keyof typeof keys) =>
    (
      await transaction.rows<{ workspace: number; amount?: number; amounts?: string }>(`nextOf ${table}`, [
        ...keys[table],
        1_000_000,
      ])
    )
      // A tally that a migration wrote has its amounts in another order.
      .map(row => (row.amounts === undefined ? row : { ...row, amounts: new Tally(row.amounts).text() }))
      .filter(row => row.workspace === workspace && row.amount !== 0 && row.amounts !== '{}');
  return JSON.stringify([await of('fact'), await of('tally'), await of('person_day')]);
};
