import type { DraftStore } from '../../sync/client/draft-store.ts';
import type { HandrailDatabase } from '../database.ts';
import { draftToSend } from './draft-to-send.ts';
import { endShare } from './end-share.ts';
import { listShares } from './list-shares.ts';
import { missingPictures } from './missing-pictures.ts';
import { noteDraftSaved } from './note-draft-saved.ts';
import { takeDraft } from './take-draft.ts';

/** What the sync keeps of drafts that authors share, in the worker's database. */
export const openDraftStore = (database: HandrailDatabase): DraftStore => ({
  shares: () => listShares(database),
  draftToSend: id => draftToSend(database, id),
  picture: id => database.pictures.get(id),
  notePictureSent: async (draft, picture) => {
    await database.shares
      .where('id')
      .equals(draft)
      .modify(share => {
        share.pictures = [...new Set([...share.pictures, picture])];
      });
  },
  noteDraftSaved: (hold, sent, copy) => noteDraftSaved(database, hold, sent, copy),
  noteDraftRefused: async ({ id, revision }, reason) => {
    await database.shares.where('id').equals(id).modify({ refused: { reason, revision } });
  },
  takeDraft: (hold, id, copy, now) => takeDraft(database, hold, id, copy, now),
  endShare: (hold, id) => endShare(database, hold, id),
  missingPictures: () => missingPictures(database),
  keepPicture: async picture => {
    await database.pictures.put(picture);
  },
});
