import { packRoot } from '../protocol/pack-root.ts';
import type { ContentState } from './content-state.ts';
import type { Fault } from './fault.ts';
import { fetchChanges } from './fetch-changes.ts';
import type { HeldEntry } from './held-entry.ts';
import { holdOf } from './hold-of.ts';
import type { Session } from './session.ts';
import { verifyHead } from './verify-head.ts';

/** What is to be done next. */
type Step = 'done' | 'again' | 'anew' | Fault;

/**
 * Brings the published content to what the workspace has signed, all of it at once. Until then, and where anything is wrong
 * with it, what is held stays.
 *
 * @returns why the content is not the newest
 */
export const pull = async (session: Session): Promise<Fault | undefined> => {
  const { store, version } = session.platform;
  const before = await store.content();
  // A newer Handrail may understand what the one before did not.
  const isReadable = before.readBy === version || (await store.held()).every(({ understood }) => understood);
  if (!isReadable && !before.anew && !(await store.fetchAnew(holdOf(session)))) return { kind: 'overtaken' };
  for (let isRepeated = false; ; ) {
    const step = await pullOnce(session, await store.content());
    if (step === 'done') return undefined;
    if (step === 'again') continue;
    if (step !== 'anew') return step;
    if (isRepeated)
      return { kind: 'content', why: 'incomplete', what: 'it does not come to what was signed.' };
    isRepeated = true;
    if (!(await store.fetchAnew(holdOf(session)))) return { kind: 'overtaken' };
  }
};

const pullOnce = async (session: Session, content: ContentState): Promise<Step> => {
  const { store } = session.platform;
  const incoming = await store.incoming();
  const since = incoming.reduce(
    (most, { sequence }) => Math.max(most, sequence),
    content.anew ? 0 : content.sequence,
  );
  const fetched = await fetchChanges(session, since, incoming.length);
  if (!fetched.ok) {
    const { fault } = fetched;
    const isReset = fault.kind === 'refused' && fault.type === 'reset-required';
    return isReset && since > 0 ? 'anew' : fault;
  }
  const { head: signed, entries } = fetched.value;
  if (!signed) return entries.length > 0 ? 'again' : { kind: 'unreachable' };
  const verified = await verifyHead(signed, session.enrolled.workspace, content.pin);
  if (!verified.ok) return verified.fault;
  const { head, pin } = verified.value;
  if (head.sequence < content.sequence) {
    const what = 'the server offers older content than this device has; ask your admin.';
    return { kind: 'content', why: 'rolled-back', what };
  }
  const isSame = head.sequence === content.sequence && content.root !== '';
  if (isSame && head.root !== content.root) {
    const what = 'the server tells this device otherwise than before of the same moment; ask your admin.';
    return { kind: 'content', why: 'changed-history', what };
  }
  const arrived = [...incoming, ...entries];
  const isNews = arrived.length > 0 || content.anew || !isSame || pin !== content.pin;
  if (!isNews) return 'done';
  const root = await packRoot(wouldHold(content, await store.held(), arrived));
  if (root !== head.root) return 'anew';
  // Drafts of this device that the server has not acknowledged come to stand before this: nothing is put over them.
  const to = { sequence: head.sequence, root, pin, readBy: session.platform.version };
  return (await store.swap(holdOf(session), content.sequence, to)) ? 'done' : { kind: 'overtaken' };
};

const wouldHold = (
  { anew }: ContentState,
  held: readonly HeldEntry[],
  incoming: readonly HeldEntry[],
): Iterable<HeldEntry> =>
  new Map([...(anew ? [] : held), ...incoming].map(entry => [`${entry.kind} ${entry.id}`, entry])).values();
