import type { ServerCall } from './call-server.ts';
import { callWithToken } from './call-with-token.ts';
import { makeIdentity } from './make-identity.ts';
import type { Outcome } from './outcome.ts';
import type { SyncPlatform } from './platform.ts';
import type { SyncMemory } from './sync-memory.ts';

/** Asks the server something for a person who waits for the answer, beside any sync. It changes nothing that the sync keeps. */
export const askServer = async (
  platform: SyncPlatform,
  memory: SyncMemory,
  call: Pick<ServerCall, 'path' | 'method' | 'body' | 'answers'>,
): Promise<Outcome<Response>> => {
  const enrolled = await platform.store.enrolled();
  if (!enrolled) {
    const title = 'This browser belongs to no workspace; join one first.';
    return { ok: false, fault: { kind: 'refused', type: 'not-found', title } };
  }
  const identity = await platform.store.identity(makeIdentity);
  return callWithToken({ platform, memory, enrolled, identity, owner: '' }, call);
};
