import type { PackEntry } from '../protocol/pack-entry.ts';

/** One thing of the published content that this device holds. */
export interface HeldEntry extends Omit<PackEntry, 'body'> {
  /** False: this version of Handrail does not understand it. It counts for the root, and is not offered. */
  understood: boolean;
}
