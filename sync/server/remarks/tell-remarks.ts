import type { Role } from '../../protocol/role.ts';
import type { ToldRemarks } from '../../protocol/told-remarks.ts';
import type { Transaction } from '../database/engine.ts';
import { Refusal } from '../http/refusal.ts';
import { remarkRules } from './remark-rules.ts';

/** Events in one answer: the longest come to half a megabyte. */
const pageLength = 200;
/** A day, in ms. */
const day = 86_400_000;

/**
 * What is newer than a sequence, as much as one answer holds.
 *
 * @throws Refusal where there are no remarks in the workspace, or the sequence is of a history that is no more
 */
export const tellRemarks = async (
  transaction: Transaction,
  { workspace, role }: { workspace: number; role: Role },
  since: number,
  now: number,
): Promise<ToldRemarks> => {
  const { open, keepDays, mayModerate } = await remarkRules(transaction, workspace);
  if (!open) throw new Refusal('not-found', 'Remarks are switched off in this workspace.');
  const [reached] = await transaction.rows<{ sequence: number }>('readRemarkSequence', [workspace]);
  if (since > (reached?.sequence ?? 0))
    throw new Refusal('reset-required', 'The server does not know of so many remarks; fetch all anew.');
  const rows = await transaction.rows<{ sequence: number; body: string }>('listRemarks', [
    workspace,
    since,
    pageLength,
  ]);
  return {
    events: rows.map(({ sequence, body }) => ({ sequence, event: JSON.parse(body) as unknown })),
    more: rows.length === pageLength,
    keptFrom: now - keepDays * day,
    mayModerate: mayModerate(role),
  };
};
