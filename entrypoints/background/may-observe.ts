import type { Status } from '../../guides/contracts/page-to-worker.ts';

/** Whether anything may be observed: consent first, and not while the person wants quiet. */
export const mayObserve = (status: Status): boolean =>
  status.database === 'ready' &&
  (status.consent === 'given' || status.consent === 'managed') &&
  status.pausedUntil === undefined;
