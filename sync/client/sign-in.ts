import type { Result } from '../../guides/contracts/result.ts';
import { type SignIn, signInSchema } from '../protocol/sign-in.ts';
import { askServer } from './ask-server.ts';
import { failureOf } from './failure-of.ts';
import type { SyncPlatform } from './platform.ts';
import { readAnswer } from './read-answer.ts';
import type { SyncMemory } from './sync-memory.ts';

/** Begins to sign in. Where the address that is answered has been gone through, the next token has the person's role. */
export const signIn = async (platform: SyncPlatform, memory: SyncMemory): Promise<Result<SignIn>> => {
  const called = await askServer(platform, memory, {
    method: 'POST',
    path: '/v1/sign-ins',
    answers: 'application/json',
  });
  const answer = called.ok ? await readAnswer(called.value, signInSchema, 'where to sign in') : called;
  if (!answer.ok) return { ok: false, error: failureOf(answer.fault) };
  // The address is opened in a tab: a server that was broken into is to open nothing else there.
  if (/^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(answer.value.address)) return answer;
  return { ok: false, error: failureOf({ kind: 'nonsense', what: 'an address that is none of the web' }) };
};
