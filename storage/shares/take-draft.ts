import { isSame } from '../../guides/merge/is-same.ts';
import { mergeDrafts } from '../../guides/merge/merge-drafts.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import type { DraftStore } from '../../sync/client/draft-store.ts';
import type { Hold } from '../../sync/client/hold.ts';
import type { HandrailDatabase } from '../database.ts';
import { mayHold } from '../sync/may-hold.ts';

/** The server's copy of a draft. */
type Copy = Parameters<DraftStore['takeDraft']>[2];

/**
 * Takes the server's copy of a draft: as it is where nothing was changed here, otherwise merged with that; what loses is kept. A
 * draft of that name that its author does not share stays as it is.
 *
 * @param now epoch milliseconds
 */
export const takeDraft = (
  database: HandrailDatabase,
  hold: Hold,
  id: string,
  copy: Copy,
  now: number,
): Promise<boolean> =>
  database.transaction(
    'rw',
    [
      ...[database.drafts, database.shares, database.keptCopies, database.origins],
      ...[database.guides, database.sync],
    ],
    async () => {
      if (!(await mayHold(database, hold))) return false;
      const [share, local] = [await database.shares.get(id), await database.drafts.get(id)];
      if (local && !share) return true;
      const { draft: theirs, from, revision, at } = copy;
      const known = { pictures: [], ...share, id, revision, at, base: theirs };
      const { ends: _, refused: __, ...lasting } = known;
      if (!local) {
        await database.drafts.put(theirs);
        await database.origins.put({ id, version: from });
        await database.shares.put({ ...lasting, saved: theirs.revision });
        return true;
      }
      const base = share?.base ?? (await baseOf(database, id, from));
      const { draft, kept } = base
        ? mergeDrafts(base, local, theirs)
        : { draft: theirs, kept: [{ what: 'draft' as const, draft: local }] };
      await database.keptCopies.bulkAdd(kept.map(each => ({ ...each, of: id, at: now })));
      const isMine = isSame(contentOf(draft), contentOf(local));
      const merged = isMine ? local : { ...draft, revision: local.revision + 1, updatedAt: now };
      if (!isMine) await database.drafts.put(merged);
      const origin = await database.origins.get(id);
      await database.origins.put({ id, version: Math.min(origin?.version ?? from, from) });
      const isTheirs = isSame(contentOf(draft), contentOf(theirs));
      const wasMerged = kept.length > 0 || !(isMine || isTheirs);
      await database.shares.put({
        ...lasting,
        saved: isTheirs ? merged.revision : -1,
        ...(wasMerged ? { mergedAt: now } : {}),
      });
      return true;
    },
  );

const contentOf = ({
  revision: _,
  updatedAt: __,
  ...content
}: Draft): Omit<Draft, 'revision' | 'updatedAt'> => content;

/** What both were made from where it was not shared before: the guide that they change, if it is the same version. */
const baseOf = async (database: HandrailDatabase, id: string, from: number): Promise<Draft | undefined> => {
  const origin = await database.origins.get(id);
  const guide = origin?.version === from ? await database.guides.get([id, from]) : undefined;
  if (!guide) return undefined;
  const { version: _, publishedAt: __, archived: ___, pulled: ____, own: _____, ...content } = guide;
  return { ...content, revision: 0, updatedAt: 0 };
};
