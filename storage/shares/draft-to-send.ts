import { picturesNamedBy } from '../../guides/exchange/pictures-named-by.ts';
import type { DraftToSend } from '../../sync/client/draft-store.ts';
import type { HandrailDatabase } from '../database.ts';

/** A shared draft as it is now, for the server. */
export const draftToSend = (database: HandrailDatabase, id: string): Promise<DraftToSend | undefined> =>
  database.transaction('r', [database.shares, database.drafts, database.origins], async () => {
    const [share, draft] = [await database.shares.get(id), await database.drafts.get(id)];
    if (!share || !draft || share.saved === draft.revision || share.ends) return undefined;
    const sent = new Set(share.pictures);
    const pictures = picturesNamedBy(draft, []).filter(picture => !sent.has(picture));
    const from = (await database.origins.get(id))?.version ?? 0;
    return { base: share.revision, from, draft, pictures };
  });
