import type { RemarkEvent } from '../../guides/schema/remark-event.ts';
import type { Role } from '../protocol/role.ts';
import type { ContentState } from './content-state.ts';
import type { DeviceIdentity } from './device-identity.ts';
import type { DraftStore } from './draft-store.ts';
import type { Enrolled } from './enrolled.ts';
import type { HeldEntry } from './held-entry.ts';
import type { Hold } from './hold.ts';
import type { IncomingEntry } from './incoming-entry.ts';
import type { OutgoingPublication } from './outgoing-publication.ts';
import type { OutgoingSignal } from './outgoing-signal.ts';
import type { PublicationAnswer } from './publication-answer.ts';
import type { RemarksPage, RemarksState } from './remarks-state.ts';
import type { SetAside } from './set-aside.ts';
import type { SyncStatus } from './sync-status.ts';

/** What a server made of what it was sent. */
export interface Settlement {
  acknowledged: readonly string[];
  refused: readonly { id: string; reason: string }[];
  notYet: readonly string[];
  /** The server's version, empty where it did not say. */
  version: string;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * What the sync keeps. Each method is one transaction: the sync may die between any two of them, and another goes on from what
 * is here. Those that take a `Hold` renew it; where it is no longer this sync's, they change nothing and answer false.
 */
export interface SyncStore extends DraftStore {
  /** Takes the hold where nobody has it or its time is over. A hold that ends later than `longest` ms from now was made by a wrong clock. */
  takeHold(hold: Hold, now: number, longest: number): Promise<boolean>;
  renewHold(hold: Hold): Promise<boolean>;
  /** Gives it back, where it is still this sync's. */
  dropHold(owner: string): Promise<void>;

  /** Who this device is. Of two that are offered, the first stays. */
  identity(make: () => Promise<DeviceIdentity>): Promise<DeviceIdentity>;
  enrolled(): Promise<Enrolled | undefined>;
  /** Joins. A key that is pinned already stays, as do signals that are for this very workspace. */
  enrol(enrolled: Enrolled, pin: string): Promise<void>;
  /** The server has given this device another role. Publications that it was not allowed to make before are sent again. */
  noteRole(role: Role): Promise<void>;

  status(): Promise<SyncStatus>;
  /** Changes what is given; `undefined` takes away. */
  noteStatus(change: { [Key in keyof SyncStatus]?: SyncStatus[Key] | undefined }): Promise<void>;
  /** Whether the person has said that this connection costs by the amount. */
  metered(): Promise<boolean>;

  /** The oldest signals that can be sent, at most so many. */
  nextSignals(most: number, now: number): Promise<OutgoingSignal[]>;
  /** Takes signals out of the outbox that the server has stored, puts apart those that it refused or does not know yet. Answers how many are left. */
  settle(settlement: Settlement): Promise<number>;
  /** Puts signals that were set aside back into the outbox. */
  takeBack(isDue: (signal: SetAside) => boolean): Promise<void>;

  /** Names of people whose data the server is still to erase: all that this person had on this device. */
  erasures(): Promise<string[]>;
  /** The server has erased all that it had under a name. */
  noteErased(person: string): Promise<void>;

  /** The oldest publication that is to be sent. */
  nextPublication(): Promise<OutgoingPublication | undefined>;
  /**
   * Notes what the server made of a publication. One that it took stays until it comes back with the content; one that it refused
   * stays aside, and with it all later ones of the same thing, which were made from it.
   */
  settlePublication(order: number, answer: PublicationAnswer): Promise<void>;

  /** Whether the workspace has switched remarks on, and the organisation has not switched them off for this browser. */
  remarksOn(): Promise<boolean>;
  /** The oldest events of this device's remarks that are to be sent, at most so many. */
  nextRemarks(most: number): Promise<RemarkEvent[]>;
  /** Notes of events what the server made of them. */
  settleRemarks(settlement: Settlement): Promise<void>;
  /** Has events sent again that the server did not know. */
  takeBackRemarks(isDue: (event: Pick<SetAside, 'version' | 'at'>) => boolean): Promise<void>;
  remarksState(): Promise<RemarksState>;
  /** Keeps events that the server has told of, and forgets what it keeps no longer. */
  keepRemarks(hold: Hold, page: RemarksPage): Promise<boolean>;

  content(): Promise<ContentState>;
  held(): Promise<HeldEntry[]>;
  /** What is incoming, without what it holds. */
  incoming(): Promise<HeldEntry[]>;
  keepIncoming(hold: Hold, entries: readonly IncomingEntry[]): Promise<boolean>;
  /** Forgets what is incoming, and notes that all is fetched anew. */
  fetchAnew(hold: Hold): Promise<boolean>;
  /** Puts what is incoming in the place of what is held, all of it or nothing. Answers false also where not `from` is held any more. */
  swap(hold: Hold, from: number, to: Omit<ContentState, 'anew'>): Promise<boolean>;

  /** Leaves the workspace: forgets key, pins and content that is not in use at this moment. */
  leave(options: { forgetSignals: boolean }): Promise<void>;
}
