import browser from 'webextension-polyfill';
import { checksumOf } from '../../guides/struggle/checksum-of.ts';
import type { RefusalListener } from './page-liveness.ts';
import { readStatus } from './read-status.ts';
import { recordSeen } from './record-seen.ts';
import { whatToNotice } from './what-to-notice.ts';
import type { WorkerContext } from './worker-context.ts';

/** Has a request that was refused joined to what the person did in the tab. Of the request nothing is kept but a checksum. */
export const handleRefusal = async (
  context: WorkerContext,
  { tab: number, begun, address }: Parameters<RefusalListener>[0],
): Promise<void> => {
  const at = context.now();
  // What stands behind the question mark differs from request to request.
  const place = checksumOf(address.replace(/[?#].*/s, ''));
  const heard = await context.turns(number, async () => {
    const tab = await browser.tabs.get(number).catch(() => undefined);
    const status = await readStatus(context);
    const { observe, ignoredKinds } = await whatToNotice(context, status, tab?.url ?? '');
    if (!tab || !observe) return undefined;
    const seen = await context.tabs.take(number, 0, { type: 'refused', at, begun, place });
    return { tab, status, seen: seen.filter(({ kind }) => !ignoredKinds.includes(kind)) };
  });
  if (!heard) return;
  for (const each of heard.seen) await recordSeen(context, each, heard.status, heard.tab);
};
