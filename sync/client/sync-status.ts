import type { Failure } from '../../guides/contracts/result.ts';

/** How the sync is, kept so that every page can show it and every worker can go on from it. */
export interface SyncStatus {
  state:
    | 'idle' // joined, and not tried yet
    | 'running'
    | 'done' // all is sent, and the content is the newest
    | 'waiting' // something failed; it is tried again at `retryAt`
    | 'stopped'; // the server has shut this device out; everything is kept until it joins again
  /** What went wrong last. */
  problem?: Failure;
  /** New content was not taken; what is held is the last good one. */
  contentProblem?: Failure;
  /** Signals that this sync has sent, and that are still to be sent. */
  sent: number;
  left: number;
  /** Entries of content that came, of those that were told of. */
  fetched: number;
  expected: number;
  /** Epoch milliseconds, as are all of these. */
  lastSuccessAt?: number;
  lastFailureAt?: number;
  lastUploadAt?: number;
  /** The server confirmed that it holds nothing of this person any more. */
  erasedAt?: number;
  /** Failures in a row. */
  failures: number;
  /** Nothing is tried before. */
  retryAt?: number;
  /** The server itself asked for that: not even a person's wish is sooner. */
  retryAsked?: boolean;
  /** No content is asked for before, unless a person wishes it. */
  pullAt?: number;
}
