import type { Policy } from '../../../guides/schema/policy.ts';
import type { HandrailDatabase } from '../../../storage/database.ts';
import { readSetting } from '../../../storage/settings/read-setting.ts';
import { writeSetting } from '../../../storage/settings/write-setting.ts';
import { readSync } from '../../../storage/sync/read-sync.ts';
import { writeSync } from '../../../storage/sync/write-sync.ts';
import { backOff } from '../../../sync/client/back-off.ts';
import type { Sync } from '../../../sync/client/create-sync.ts';

/** The longest that joining waits after a failure, in ms. Own choice: a code that was taken back is not asked for all day. */
const longestPause = 60 * 60_000;

/**
 * Joins the workspace that the organisation's policy names, where this browser is not in it. One that it is in by a link is left
 * for it; signals that are still to be sent to that one are sent to no other.
 *
 * @param now epoch milliseconds
 * @returns when it is to be tried again, or undefined where there is nothing to be tried
 */
export const joinByPolicy = async (
  database: HandrailDatabase,
  sync: Sync,
  { workspace, notice }: Policy,
  now: number,
): Promise<number | undefined> => {
  if (!workspace) {
    await database.sync.delete('joining');
    return undefined;
  }
  const enrolled = await readSync(database, 'enrolled');
  if (enrolled?.origin === new URL(workspace.server).origin) return undefined;
  const before = await readSync(database, 'joining');
  const waits = before !== undefined && before.retryAt > now && before.retryAt - now <= longestPause;
  if (waits) return before.retryAt;
  if (enrolled) await sync.leave();
  const joined = await sync.join(`${workspace.server.replace(/\/$/, '')}/join#${workspace.code}`);
  if (joined.ok) {
    await database.sync.delete('joining');
    if (notice === undefined) await askAnew(database);
    return undefined;
  }
  const failures = (before?.failures ?? 0) + 1;
  const pause = Math.min(longestPause, backOff(failures, Math.random()) * 2 ** Math.max(0, failures - 6));
  const retryAt = now + Math.round(pause);
  await writeSync(database, 'joining', { failures, problem: joined.error, retryAt });
  return retryAt;
};

/** Who agreed while nothing was sent anywhere has not agreed to this: without a notice in the policy they are asked again. */
const askAnew = (database: HandrailDatabase): Promise<void> =>
  database.transaction('rw', database.settings, async () => {
    const consent = await readSetting(database, 'consent');
    if (consent?.state === 'given') await writeSetting(database, 'consent', undefined);
  });
