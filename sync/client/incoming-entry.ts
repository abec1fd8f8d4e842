import type { EntryContent } from './entry-content.ts';
import type { HeldEntry } from './held-entry.ts';

/** One thing of published content on its way: its hash is right, and whether it belongs to a signed whole is not known yet. */
export interface IncomingEntry extends HeldEntry {
  /** Missing where it is not understood. */
  content?: EntryContent;
}
