import Dexie, { type EntityTable, type Table } from 'dexie';
import type { LessonSession } from '../guides/learn/lesson-session.ts';
import type { Offer } from '../guides/match/offer.ts';
import type { StoredSilence } from '../guides/match/silence.ts';
import type { KeptCopy } from '../guides/merge/kept-copy.ts';
import type { Run } from '../guides/play/run.ts';
import type { Draft, Guide } from '../guides/schema/guide.ts';
import type { Lesson } from '../guides/schema/lesson.ts';
import type { Picture } from '../guides/schema/picture.ts';
import type { Signal } from '../guides/schema/signal.ts';
import type { Episode } from '../guides/struggle/episode.ts';
import type { HeldEntry } from '../sync/client/held-entry.ts';
import type { IncomingEntry } from '../sync/client/incoming-entry.ts';
import type { OutgoingPublication } from '../sync/client/outgoing-publication.ts';
import type { Refused } from '../sync/client/refused.ts';
import type { SetAside } from '../sync/client/set-aside.ts';
import type { StoredRemark } from './remarks/stored-remark.ts';

/** Publications keep every version; only the latest that is not archived is offered. */
interface Archivable {
  /** No longer offered or listed. Runs that are under way go on. */
  archived?: boolean;
  /** It came from the workspace that this device joined, and goes when the device leaves. */
  pulled?: boolean;
  /** It came from the workspace, and was made in this browser: it stays when the device leaves. */
  own?: boolean;
}

/** What this browser's authors have published, until it comes back with the workspace's content. */
interface QueuedPublication extends Omit<OutgoingPublication, 'order'> {
  /** Given by the database. */
  order?: number;
  /** Where it stands in the workspace's history. Missing: the server has not said so yet. */
  sequence?: number;
  /** The server did not take it; `reason` is its sentence. It stays until its author has decided. */
  refused?: Refused;
}

/** Where a draft began. */
interface Origin {
  /** The draft's. */
  id: string;
  /** The workspace's version that it was made from, 0 for none. */
  version: number;
}

/** A signal on its way to the server. */
interface Outgoing {
  /** The signal's. */
  id: string;
  /** What it is worth where there is no room for all: more for more. */
  worth: number;
}

/** A signal that the server will never take. */
interface Quarantined {
  /** The signal's. */
  id: string;
  /** Why, in one sentence of the server's. */
  reason: string;
  /** When it was refused, in epoch milliseconds. */
  at: number;
}

/** A draft that the authors of the workspace share. */
interface Share {
  /** The draft's. */
  id: string;
  /** Of the server's copy that was seen last; 0: none. */
  revision: number;
  /** When the server saved that, in epoch milliseconds, by its clock. */
  at: number;
  /** That copy: what changes here are told from. */
  base?: Draft;
  /** The draft's own revision that is that copy; -1: none is. */
  saved: number;
  /** Pictures of the draft that the server has. */
  pictures: string[];
  /** It was made here, and stays when others delete it or the device leaves. */
  own?: boolean;
  /** The draft is deleted, or is to be shared no more, which the server is to be told. */
  ends?: boolean;
  /** The server did not take the draft of this revision. */
  refused?: { reason: string; revision: number };
  /** When changes of somebody else were merged with changes of this device, in epoch milliseconds. */
  mergedAt?: number;
}

/** What lost in a merge, until its author has decided about it. */
type KeptRow = KeptCopy & {
  /** Given by the database. */
  order?: number;
  /** The draft's. */
  of: string;
  /** When it lost, in epoch milliseconds. */
  at: number;
};

/** A single value under a name: consent, the installation's name, the recording under way. */
export interface Setting {
  key: string;
  value: unknown;
}

/** What the sync keeps under a name: the workspace, the device's key, who is at it. */
export interface SyncRow {
  key: string;
  value: unknown;
}

/**
 * The worker's database. `signals` is a public format (docs/formats): one row a signal, readable by others.
 * A new version is a new `version()` block with its upgrade; blocks that were released never change.
 */
export class HandrailDatabase extends Dexie {
  declare settings: EntityTable<Setting, 'key'>;
  declare guides: Table<Guide & Archivable, [string, number]>;
  declare lessons: Table<Lesson & Archivable, [string, number]>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare pictures: EntityTable<Picture, 'id'>;
  declare runs: EntityTable<Run, 'id'>;
  declare offers: EntityTable<Offer, 'id'>;
  declare episodes: EntityTable<Episode, 'place'>;
  declare sessions: EntityTable<LessonSession, 'id'>;
  declare silences: EntityTable<StoredSilence, 'key'>;
  declare signals: EntityTable<Signal, 'id'>;
  declare outbox: EntityTable<Outgoing, 'id'>;
  declare aside: EntityTable<SetAside, 'id'>;
  declare quarantine: EntityTable<Quarantined, 'id'>;
  declare incoming: Table<IncomingEntry, [string, string]>;
  declare held: Table<HeldEntry, [string, string]>;
  declare publications: Table<QueuedPublication, number>;
  declare origins: EntityTable<Origin, 'id'>;
  declare remarks: Table<StoredRemark, string>;
  declare shares: EntityTable<Share, 'id'>;
  declare keptCopies: Table<KeptRow, number>;
  declare sync: EntityTable<SyncRow, 'key'>;

  /** @param name another name only in tests */
  constructor(name = 'handrail') {
    // Strict: a transaction is complete when it is on the disk, not when it is in a buffer.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      settings: 'key',
      guides: '[id+version]',
      lessons: '[id+version]',
      drafts: 'id',
      pictures: 'id',
      runs: 'id, status',
      offers: 'id, status, at',
      episodes: 'place, lastAt',
      sessions: 'id, status',
      silences: 'key',
      signals: 'id, at, type',
    });
    // Guides 2 and signals 2: an older Handrail would not understand them, and keeps away.
    this.version(2).stores({});
    // What joins this device to a server.
    this.version(3).stores({
      outbox: 'id, [worth+id]',
      aside: 'id',
      quarantine: 'id',
      incoming: '[kind+id], sequence',
      held: '[kind+id]',
      publications: '++order, [kind+id]',
      origins: 'id',
      remarks: 'id, [kind+entry], remark, at, sending',
      shares: 'id',
      keptCopies: '++order, of',
      sync: 'key',
    });
  }
}
