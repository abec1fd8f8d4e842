import { inspectTree } from '../../guides/exchange/inspect-tree.ts';
import { sharedDraftSchema } from '../protocol/draft-change.ts';
import { askDrafts } from './ask-drafts.ts';
import type { Fault } from './fault.ts';
import { holdOf } from './hold-of.ts';
import type { Session } from './session.ts';

/** Fetches the server's copy of a draft, and merges it with what is here. One that this Handrail does not understand is left alone. */
export const fetchDraft = async (session: Session, id: string): Promise<Fault | undefined> => {
  const { store, now } = session.platform;
  const answer = await askDrafts(session, { path: `/${id}` }, sharedDraftSchema);
  if (!answer.ok) {
    const { fault } = answer;
    if (fault.kind === 'refused' && fault.type === 'not-found')
      return (await store.endShare(holdOf(session), id)) ? undefined : { kind: 'overtaken' };
    return fault.kind === 'nonsense' ? undefined : fault;
  }
  const { draft } = answer.value;
  if (draft.id !== id || inspectTree(draft)) return undefined;
  return (await store.takeDraft(holdOf(session), id, answer.value, now()))
    ? undefined
    : { kind: 'overtaken' };
};
