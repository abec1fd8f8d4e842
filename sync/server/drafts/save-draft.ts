import type { DraftChange, DraftCopy } from '../../protocol/draft-change.ts';
import type { Transaction } from '../database/engine.ts';
import { Refusal } from '../http/refusal.ts';
import { type DraftRow, writeDraft } from './stored-draft.ts';

/** Who saves what. */
export interface DraftSave extends DraftChange {
  workspace: number;
  /** The draft's name. */
  id: string;
  /** The device that saves. */
  by: string;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * Saves a draft by compare-and-set.
 *
 * @throws Refusal where somebody else was first: who comes second looks at that, and loses nothing by it
 */
export const saveDraft = async (
  transaction: Transaction,
  { workspace, id, base, from, draft, by, now }: DraftSave,
): Promise<DraftCopy> => {
  const body = writeDraft(draft, from);
  const written =
    base === 0
      ? await transaction.run('insertDraft', [workspace, id, body, by, now])
      : await transaction.run('replaceDraft', [workspace, id, base, body, by, now]);
  if (written === 1) return { revision: base + 1, at: now };
  const [row] = await transaction.rows<DraftRow>('readDraft', [workspace, id]);
  // The answer to the same save was lost on its way.
  if (row?.revision === base + 1 && row.body === body) return { revision: row.revision, at: row.updated_at };
  throw new Refusal('conflict', 'The draft was saved or deleted by somebody else; look at it first.', {
    field: 'base',
  });
};
