import { conclude } from './conclude.ts';
import { erasePeople } from './erase-people.ts';
import type { Fault } from './fault.ts';
import { holdLasts } from './hold-lasts.ts';
import { holdOf } from './hold-of.ts';
import { makeIdentity } from './make-identity.ts';
import { planSync, type SyncPlan } from './plan-sync.ts';
import type { SyncPlatform } from './platform.ts';
import { pull } from './pull.ts';
import { sendPublications } from './send-publications.ts';
import type { Session } from './session.ts';
import { signalOutbox } from './signal-outbox.ts';
import type { SyncAnswer } from './sync-answer.ts';
import { syncDrafts } from './sync-drafts.ts';
import type { SyncMemory } from './sync-memory.ts';
import { syncRemarks } from './sync-remarks.ts';
import type { SyncWish } from './sync-wish.ts';
import { takeToken } from './take-token.ts';
import { upload } from './upload.ts';

/**
 * Sends what is to be sent and fetches what is new, where it is time for that and no other sync of this browser is at it.
 * Never throws, never waits: it says when it wants to be called again.
 */
export const syncOnce = async (
  platform: SyncPlatform,
  memory: SyncMemory,
  wish: SyncWish,
): Promise<SyncAnswer> => {
  const owner = crypto.randomUUID();
  try {
    return await syncAs(platform, memory, wish, owner);
  } catch (error) {
    // Told before the hold is given back: after that another may be at it.
    return await failOnDevice(platform, error);
  } finally {
    await platform.store.dropHold(owner).catch(() => undefined);
  }
};

const syncAs = async (
  platform: SyncPlatform,
  memory: SyncMemory,
  { reason, signal }: SyncWish,
  owner: string,
): Promise<SyncAnswer> => {
  const { store } = platform;
  const enrolled = await store.enrolled();
  if (!enrolled) return { state: 'not-enrolled', nextAt: null };
  const before = await store.status();
  if (before.state === 'stopped' && reason !== 'person') return { state: 'stopped', nextAt: null };
  const plan = planSync(before, reason, await store.metered(), platform.now());
  if (plan.waitsUntil !== undefined) return { state: 'waiting', nextAt: plan.waitsUntil };
  const hold = holdOf({ platform, owner });
  if (!(await store.takeHold(hold, platform.now(), holdLasts))) return { state: 'busy', nextAt: hold.until };
  await store.noteStatus({ state: 'running', sent: 0, fetched: 0, expected: 0 });
  const identity = await store.identity(makeIdentity);
  const session: Session = { platform, memory, enrolled, identity, owner, ...(signal ? { signal } : {}) };
  const fault = await run(session, plan);
  const { answer, change } = conclude(platform, fault, before.failures, plan.pulls);
  // Whoever has taken over tells of itself.
  if (fault?.kind !== 'overtaken') await store.noteStatus(change);
  return plan.sendsAt !== undefined && answer.state === 'done' && !plan.pulls
    ? { ...answer, nextAt: plan.sendsAt }
    : answer;
};

const run = async (session: Session, { sends, pulls }: SyncPlan): Promise<Fault | undefined> => {
  const { store } = session.platform;
  // What an author has made is waited for, whatever the connection costs.
  const shares = await store.shares();
  const isAwaited = shares.some(({ changed, ends }) => changed || ends);
  const publishes = (await store.nextPublication()) !== undefined;
  if (!(sends || publishes || isAwaited || pulls)) return undefined;
  const token = await takeToken(session);
  if (!token.ok) return token.fault;
  const { role } = session.memory.token ?? {};
  if (role && role !== session.enrolled.role) await store.noteRole(role);
  const unerased = sends ? await erasePeople(session) : undefined;
  if (unerased) return unerased;
  const unsent = sends ? await upload(session, signalOutbox(session)) : undefined;
  if (unsent && endsAll(unsent)) return unsent;
  const unpublished = await sendPublications(session);
  // One that a server chokes on keeps no content away.
  const isChoking = unpublished?.kind === 'refused' && unpublished.type === 'internal';
  if (unpublished && !isChoking && endsAll(unpublished)) return unpublished;
  const unpulled = pulls ? await pull(session) : undefined;
  const before = unsent ?? unpublished ?? unpulled;
  // Content that is not taken says nothing against the server.
  if (unpulled && unpulled.kind !== 'content' && endsAll(unpulled)) return before;
  const unremarked = await syncRemarks(session, { sends, pulls });
  const isAuthor = (session.memory.token?.role ?? session.enrolled.role) !== 'employee';
  const unshared = isAuthor && (pulls || isAwaited) ? await syncDrafts(session) : undefined;
  return before ?? unremarked ?? unshared;
};

/** Whether the server cannot be asked for anything else either. An answer that only signals do not get keeps no content away. */
const endsAll = (fault: Fault): boolean => {
  if (fault.kind === 'nonsense') return false;
  return (
    fault.kind !== 'refused' || !['malformed', 'not-found', 'conflict', 'too-large'].includes(fault.type)
  );
};

const failOnDevice = async (platform: SyncPlatform, error: unknown): Promise<SyncAnswer> => {
  const what = error instanceof Error ? error.name : 'unknown';
  const failures = await platform.store.status().then(
    status => status.failures,
    () => 0,
  );
  const { answer, change } = conclude(platform, { kind: 'device', what }, failures, false);
  await platform.store.noteStatus(change).catch(() => undefined);
  return answer;
};
