import type { Failure } from './result.ts';

/** What a page shows of the workspace that this browser belongs to. */
export interface Workspace {
  /** Absent where it belongs to none. */
  joined?: {
    name: string;
    /** Where its server is, such as `https://handrail.example.com`. */
    server: string;
    role: 'employee' | 'author' | 'reviewer' | 'admin';
    /** `policy`: the organisation decided, so it cannot be left here. */
    by: 'person' | 'policy';
    /** `idle`: not tried yet. `stopped`: the server has shut this browser out. */
    state: 'idle' | 'running' | 'done' | 'waiting' | 'stopped';
    /** What went wrong last. */
    problem?: Failure;
    /** New content was not taken; what is held is the last good one. */
    contentProblem?: Failure;
    /** Epoch milliseconds, as are all moments here. */
    lastSuccessAt?: number;
    /** It is tried again then. */
    retryAt?: number;
    /** Signals that this sync has sent. */
    sent: number;
    /** Guides and lessons that came in this sync, of those that were told of. */
    fetched: number;
    expected: number;
    /** Guides, lessons and policies that are held. */
    held: number;
    /** The connection costs by the amount: content comes only when it is asked for. */
    metered: boolean;
    /** The server is still to erase what it holds of this person. */
    erasing: boolean;
    /** The server has confirmed that it did. */
    erasedAt?: number;
    signals: {
      waiting: number;
      /** Kept until the server is newer. */
      aside: number;
      /** Refused by the server for good, and kept. */
      quarantined: number;
      /** Not sent, as there was no room for more to wait. */
      dropped: number;
    };
  };
  /** The server of the workspace that the organisation's policy names, where this browser has not joined it yet. */
  wanted?: string;
  /** Joining by the organisation's policy has failed so far. */
  joining?: { problem: Failure; retryAt: number };
}
