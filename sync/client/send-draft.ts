import { draftCopySchema } from '../protocol/draft-change.ts';
import { askDrafts } from './ask-drafts.ts';
import type { Fault } from './fault.ts';
import { fetchDraft } from './fetch-draft.ts';
import { holdOf } from './hold-of.ts';
import type { Session } from './session.ts';

/** How often a draft is merged and sent again where others save it at the same time; after that, the next sync goes on. */
const mostTries = 3;

/** Saves a draft at the server, after the pictures that it shows. Where somebody else was first, theirs is merged with it. */
export const sendDraft = async (session: Session, id: string): Promise<Fault | undefined> => {
  const { store } = session.platform;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const sent = await store.draftToSend(id);
    if (!sent) return undefined;
    const { pictures, ...change } = sent;
    const unsent = await sendPictures(session, id, pictures);
    if (unsent) return unsent;
    if (!(await store.renewHold(holdOf(session)))) return { kind: 'overtaken' };
    const body = JSON.stringify(change);
    const answer = await askDrafts(session, { path: `/${id}`, method: 'PUT', body }, draftCopySchema);
    if (answer.ok) {
      const isKept = await store.noteDraftSaved(holdOf(session), change.draft, answer.value);
      return isKept ? undefined : { kind: 'overtaken' };
    }
    const { fault } = answer;
    if (fault.kind !== 'refused') return fault;
    switch (fault.type) {
      case 'conflict': {
        const unfetched = await fetchDraft(session, id);
        if (unfetched) return unfetched;
        break;
      }
      case 'malformed':
      case 'too-large':
      case 'forbidden':
        return store.noteDraftRefused(change.draft, fault.title).then(() => undefined);
      default:
        return fault;
    }
  }
  return undefined;
};

const sendPictures = async (
  session: Session,
  id: string,
  pictures: readonly string[],
): Promise<Fault | undefined> => {
  const { store } = session.platform;
  for (const name of pictures) {
    const picture = await store.picture(name);
    if (!picture) continue;
    if (!(await store.renewHold(holdOf(session)))) return { kind: 'overtaken' };
    const call = { path: `/${id}/pictures/${name}`, method: 'PUT' as const, body: JSON.stringify(picture) };
    const { ok, fault } = { fault: undefined, ...(await askDrafts(session, call)) };
    if (!ok && fault && !(fault.kind === 'refused' && fault.type === 'malformed')) return fault;
    await store.notePictureSent(id, name);
  }
  return undefined;
};
