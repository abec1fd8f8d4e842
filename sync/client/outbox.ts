import type { SetAside } from './set-aside.ts';
import type { Settlement } from './sync-store.ts';

/** Something on its way to the server. */
export interface OutgoingItem {
  id: string;
}

/** What waits to be sent, of one kind. */
export interface Outbox {
  /** Its batches go to `/v1/signals` or `/v1/remarks`. */
  kind: 'signal' | 'remark';
  /** In one batch: the protocol's. */
  most: number;
  /** The oldest that can be sent, at most so many. */
  next(most: number): Promise<readonly OutgoingItem[]>;
  settle(settlement: Settlement): Promise<void>;
  /** Has what was set aside sent again. */
  takeBack(isDue: (aside: Pick<SetAside, 'version' | 'at'>) => boolean): Promise<void>;
  /** Notes how many this sync has sent. */
  note(sent: number): Promise<void>;
}
