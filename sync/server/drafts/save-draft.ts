import type { DraftChange, SharedDraft } from '../../protocol/draft-change.ts';
import type { Transaction } from '../database/engine.ts';

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

/** Saves a draft by compare-and-set. Whoever comes second is given what came first, and loses nothing by it. */
export const saveDraft = async (
  transaction: Transaction,
  { workspace, id, base, draft, by, now }: DraftSave,
): Promise<{ saved: boolean; copy: SharedDraft }> => {
  const body = JSON.stringify(draft);
  const written =
    base === 0
      ? await transaction.run('insertDraft', [workspace, id, body, by, now])
      : await transaction.run('replaceDraft', [workspace, id, base, body, by, now]);
  if (written === 1) return { saved: true, copy: { revision: base + 1 } };
  const [row] = await transaction.rows<{ revision: number; body: string }>('readDraft', [workspace, id]);
  if (!row) return { saved: false, copy: { revision: 0 } };
  // The answer to the same save was lost on its way.
  if (row.revision === base + 1 && row.body === body)
    return { saved: true, copy: { revision: row.revision } };
  return { saved: false, copy: { revision: row.revision, draft: JSON.parse(row.body) } };
};
