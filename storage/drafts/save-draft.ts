import type { Result } from '../../guides/contracts/result.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import type { HandrailDatabase } from '../database.ts';

/** Saves a draft if nobody saved it since it was read; the answer carries the next revision. */
export const saveDraft = (database: HandrailDatabase, draft: Draft, now: number): Promise<Result<Draft>> =>
  database.transaction('rw', database.drafts, async (): Promise<Result<Draft>> => {
    const stored = await database.drafts.get(draft.id);
    if (!stored) {
      const message = 'This draft was deleted in another window. Save a copy to keep your changes.';
      return { ok: false, error: { code: 'not-found', reason: 'draft-deleted-elsewhere', message } };
    }
    if (stored.revision !== draft.revision) {
      const message =
        'This draft was changed in another window. Load it again, or save your changes as a copy.';
      return { ok: false, error: { code: 'conflict', reason: 'draft-changed-elsewhere', message } };
    }
    // What the studio puts into it may be of the present version only.
    const saved: Draft = {
      ...draft,
      formatVersion: 2,
      revision: draft.revision + 1,
      updatedAt: now,
    };
    await database.drafts.put(saved);
    return { ok: true, value: saved };
  });
