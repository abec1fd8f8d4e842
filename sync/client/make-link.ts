import type { Result } from '../../guides/contracts/result.ts';
import { type JoinLinkRequest, joinLinkSchema, type MadeLink } from '../protocol/join-link.ts';
import { askServer } from './ask-server.ts';
import { failureOf } from './failure-of.ts';
import type { SyncPlatform } from './platform.ts';
import { readAnswer } from './read-answer.ts';
import type { SyncMemory } from './sync-memory.ts';

/** Makes a link by which others join the workspace. Only an admin is given one. */
export const makeLink = async (
  platform: SyncPlatform,
  memory: SyncMemory,
  request: JoinLinkRequest,
): Promise<Result<MadeLink>> => {
  const called = await askServer(platform, memory, {
    path: '/v1/links',
    body: JSON.stringify(request),
    answers: 'application/json',
  });
  const answer = called.ok ? await readAnswer(called.value, joinLinkSchema, 'a link') : called;
  return answer.ok ? answer : { ok: false, error: failureOf(answer.fault) };
};
