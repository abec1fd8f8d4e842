import { pictureSchema } from '../../guides/schema/picture.ts';
import { draftListSchema } from '../protocol/draft-change.ts';
import { askDrafts } from './ask-drafts.ts';
import type { ShareState } from './draft-store.ts';
import type { Fault } from './fault.ts';
import { fetchDraft } from './fetch-draft.ts';
import { holdOf } from './hold-of.ts';
import { sendDraft } from './send-draft.ts';
import type { Session } from './session.ts';

/**
 * Brings the drafts that authors share to what all of them have made of them: fetches what others have changed, merges it with what
 * was changed here, and sends that.
 *
 * @returns why not all drafts are as they should be
 */
export const syncDrafts = async (session: Session): Promise<Fault | undefined> => {
  const fault = await syncAll(session);
  // Who is no author any more at this moment has all the rest.
  return fault?.kind === 'refused' && fault.type === 'forbidden' ? undefined : fault;
};

const syncAll = async (session: Session): Promise<Fault | undefined> => {
  const { store } = session.platform;
  const listed = await askDrafts(session, { path: '' }, draftListSchema);
  if (!listed.ok) return listed.fault;
  const there = new Map(listed.value.drafts.map(entry => [entry.id, entry]));
  for (const share of await store.shares()) {
    const entry = there.get(share.id);
    there.delete(share.id);
    const isNews = entry && (entry.revision !== share.revision || entry.at !== share.at);
    const isGone = !entry && share.revision > 0;
    const fault = isGone
      ? await end(session, share.id)
      : ((isNews ? await fetchDraft(session, share.id) : undefined) ?? (await send(session, share.id)));
    if (fault) return fault;
  }
  for (const id of there.keys()) {
    const fault = await fetchDraft(session, id);
    if (fault) return fault;
  }
  return fetchPictures(session);
};

const end = async (session: Session, id: string): Promise<Fault | undefined> =>
  (await session.platform.store.endShare(holdOf(session), id)) ? undefined : { kind: 'overtaken' };

const stateOf = async ({ platform }: Session, id: string): Promise<ShareState | undefined> =>
  (await platform.store.shares()).find(share => share.id === id);

const send = async (session: Session, id: string): Promise<Fault | undefined> => {
  const share = await stateOf(session, id);
  if (share?.ends) return withdraw(session, share);
  return share?.changed ? sendDraft(session, id) : undefined;
};

/** Takes it from the server, unless somebody has changed it meanwhile: then it comes back, which the next sync sees to. */
const withdraw = async (session: Session, { id, revision }: ShareState): Promise<Fault | undefined> => {
  if (revision > 0) {
    const path = `/${id}?revision=${revision}`;
    const removed = await askDrafts(session, { path, method: 'DELETE' });
    if (!removed.ok) {
      const { fault } = removed;
      return fault.kind === 'refused' && fault.type === 'conflict' ? undefined : fault;
    }
  }
  return end(session, id);
};

const fetchPictures = async (session: Session): Promise<Fault | undefined> => {
  const { store } = session.platform;
  for (const { draft, picture } of await store.missingPictures()) {
    const answer = await askDrafts(session, { path: `/${draft}/pictures/${picture}` }, pictureSchema);
    if (answer.ok) await store.keepPicture(answer.value);
    // A draft without a picture is a draft all the same.
    else if (answer.fault.kind !== 'refused' && answer.fault.kind !== 'nonsense') return answer.fault;
  }
  return undefined;
};
