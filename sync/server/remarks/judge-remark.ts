import type { RemarkEvent } from '../../../guides/schema/remark-event.ts';
import type { Role } from '../../protocol/role.ts';
import type { Transaction } from '../database/engine.ts';
import type { RemarkRules } from './remark-rules.ts';

/** An event that is there, as far as others depend on it. */
export interface KnownRemark {
  id: string;
  remark: string;
  type: RemarkEvent['type'];
  /** Null: was erased. */
  person: string | null;
}

/** What an event is judged by. */
export interface RemarkBench {
  transaction: Transaction;
  workspace: number;
  /** Of who sends it. */
  role: Role;
  rules: RemarkRules;
  /** What is there, and has come before it in its batch. */
  known: ReadonlyMap<string, KnownRemark>;
}

/**
 * Whether a person may do this.
 *
 * @returns why not, in one sentence; undefined where they may
 */
export const judgeRemark = async (
  event: RemarkEvent,
  { transaction, workspace, role, rules, known }: RemarkBench,
): Promise<string | undefined> => {
  if (!rules.open) return 'Remarks are switched off in this workspace.';
  if (event.type === 'remark') {
    const { kind, entry } = event;
    const [current] = await transaction.rows<{ archived: number }>('readCurrent', [workspace, kind, entry]);
    return current?.archived === 0 ? undefined : `There is no published ${kind} called ${entry}.`;
  }
  const remark = known.get(event.remark);
  if (remark?.type !== 'remark') return 'There is no such remark.';
  if (event.type === 'remark-withdrawn')
    return remark.person === event.person ? undefined : 'A remark is withdrawn by its author only.';
  if (!rules.mayModerate(role)) return `Who publishes in this workspace hides remarks; your role is ${role}.`;
  if (event.type === 'remark-hidden') return undefined;
  const hiding = known.get(event.lifts);
  const isSuch = hiding?.type === 'remark-hidden' && hiding.remark === event.remark;
  return isSuch ? undefined : 'The remark was not hidden so.';
};
