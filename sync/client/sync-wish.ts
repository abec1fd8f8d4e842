/** Why a sync is asked for. */
export interface SyncWish {
  /** `due`: it is time, or there is something to send. `person`: somebody pressed "sync now", and does not want to wait. */
  reason: 'due' | 'person';
  /** Ends it; nothing is lost. */
  signal?: AbortSignal;
}
