import type { Failure } from '../../guides/contracts/result.ts';
import type { ContentState } from '../../sync/client/content-state.ts';
import type { DeviceIdentity } from '../../sync/client/device-identity.ts';
import type { Enrolled } from '../../sync/client/enrolled.ts';
import type { Hold } from '../../sync/client/hold.ts';
import type { RemarksState } from '../../sync/client/remarks-state.ts';
import type { SyncStatus } from '../../sync/client/sync-status.ts';

/** What is kept under a name in the `sync` table. */
export interface SyncValues {
  /** The workspace that this device belongs to. Missing: none. */
  enrolled: Enrolled;
  /** The device's made-up name and its key, which no script can read. */
  identity: DeviceIdentity;
  /** Which published content is held, and the workspace's key that it is checked by. */
  content: ContentState;
  /** Which remarks are held. */
  remarks: RemarksState;
  /** How the sync went. */
  status: SyncStatus;
  /** Which sync is at it. */
  hold: Hold;
  /** The workspace that the signals in the outbox were for, where this device has left it. */
  left: string;
  /** Names of people whose data the server is still to erase. */
  erasures: string[];
  /** What came of joining by the organisation's policy, while that has not succeeded. */
  joining: { failures: number; problem: Failure; retryAt: number };
}
