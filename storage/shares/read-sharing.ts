import type { Sharing } from '../../guides/contracts/sharing.ts';
import type { HandrailDatabase } from '../database.ts';
import { mayPublish } from '../publications/may-publish.ts';
import { readSync } from '../sync/read-sync.ts';
import { listKept } from './list-kept.ts';

/** How things stand with sharing a draft, for its author to see. */
export const readSharing = (database: HandrailDatabase, draft: string): Promise<Sharing> =>
  database.transaction(
    'r',
    [database.shares, database.drafts, database.keptCopies, database.sync],
    async () => {
      const may = await mayPublish(database);
      const workspace = (await readSync(database, 'enrolled'))?.workspaceName;
      const kept = await listKept(database, draft);
      const told = { kept, ...(may && workspace !== undefined ? { workspace } : {}) };
      const share = await database.shares.get(draft);
      if (!share || share.ends) return { ...told, state: 'off' };
      const { revision } = (await database.drafts.get(draft)) ?? {};
      const { at, saved, refused, mergedAt } = share;
      const isRefused = refused !== undefined && refused.revision === revision;
      return {
        ...told,
        state: isRefused ? 'refused' : saved === revision ? 'saved' : 'waiting',
        ...(share.revision > 0 ? { savedAt: at } : {}),
        ...(isRefused ? { reason: refused.reason } : {}),
        ...(mergedAt === undefined ? {} : { mergedAt }),
      };
    },
  );
