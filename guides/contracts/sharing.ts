import type { KeptCopy } from '../merge/kept-copy.ts';

/** What a page shows of one draft that may be shared with the authors of the workspace. */
export interface Sharing {
  /** Name of the workspace; absent where this browser's authors can share nothing. */
  workspace?: string;
  /** `waiting`: the latest changes are still to be saved at the server. */
  state: 'off' | 'waiting' | 'saved' | 'refused';
  /** When the server saved it last, in epoch milliseconds. */
  savedAt?: number;
  /** Why the server does not take it, in one sentence of its own. */
  reason?: string;
  /** When changes of somebody else were merged with changes made here, in epoch milliseconds. */
  mergedAt?: number;
  /** What lost in merges and was not decided about, oldest first. */
  kept: { order: number; at: number; copy: KeptCopy }[];
}

/** What a page shows of what this browser's authors have published. */
export interface Publishing {
  /** Name of the workspace; absent where this browser's authors can publish nothing there. */
  workspace?: string;
  /** What is on its way to the workspace, and what it did not take, oldest first. */
  publications: {
    kind: 'guide' | 'lesson';
    id: string;
    title: string;
    version: number;
    /** Taken back, not published. */
    archived: boolean;
    /** The server did not take it: what kind of refusal, and its sentence. */
    refused?: { type: string; reason: string };
  }[];
  /** Identifiers of guides that are only in this browser. */
  onlyHere: string[];
}
