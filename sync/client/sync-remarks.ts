import type { Fault } from './fault.ts';
import type { SyncPlan } from './plan-sync.ts';
import { pullRemarks } from './pull-remarks.ts';
import { remarkOutbox } from './remark-outbox.ts';
import type { Session } from './session.ts';
import { upload } from './upload.ts';

/**
 * Sends what this device's person did with remarks and fetches what others did, where the workspace has switched them on. Otherwise
 * the server is not asked.
 *
 * @returns why not all of it went or came
 */
export const syncRemarks = async (
  session: Session,
  { sends, pulls }: Pick<SyncPlan, 'sends' | 'pulls'>,
): Promise<Fault | undefined> => {
  if (!(await session.platform.store.remarksOn())) return undefined;
  const unsent = sends ? await upload(session, remarkOutbox(session)) : undefined;
  const fault = unsent ?? (pulls ? await pullRemarks(session) : undefined);
  // It was switched off a moment ago, or the server is older than that: there is nothing to send or fetch, and nothing wrong.
  return fault?.kind === 'refused' && fault.type === 'not-found' ? undefined : fault;
};
