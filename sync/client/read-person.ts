import type { Result } from '../../guides/contracts/result.ts';
import { askServer } from './ask-server.ts';
import { failureOf } from './failure-of.ts';
import type { SyncPlatform } from './platform.ts';
import { readText } from './read-text.ts';
import type { SyncMemory } from './sync-memory.ts';

/** No person's signals are more, in bytes: a workspace keeps a quarter of a year, and a busy one is a few megabytes. */
const longest = 200_000_000;

/** What the server holds of a person of this device, as JSON text. */
export const readPerson = async (
  platform: SyncPlatform,
  memory: SyncMemory,
  person: string,
): Promise<Result<string>> => {
  const called = await askServer(platform, memory, {
    path: `/v1/people/${person}`,
    answers: 'application/json',
  });
  const text = called.ok ? await readText(called.value, longest) : called;
  return text.ok ? text : { ok: false, error: failureOf(text.fault) };
};
