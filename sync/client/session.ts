import type { DeviceIdentity } from './device-identity.ts';
import type { Enrolled } from './enrolled.ts';
import type { SyncPlatform } from './platform.ts';
import type { SyncMemory } from './sync-memory.ts';

/** One sync under way. */
export interface Session {
  platform: SyncPlatform;
  memory: SyncMemory;
  enrolled: Enrolled;
  identity: DeviceIdentity;
  /** The name under which this sync has the hold. */
  owner: string;
  /** Ends it at the next moment at which nothing is lost. */
  signal?: AbortSignal;
}
