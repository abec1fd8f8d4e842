import type { RecorderWords } from '../../../guides/contracts/recorder.ts';
import type { Plural } from '../../shared/plural.ts';

/** Handrail's own words about a recording in one language. */
export interface RecorderCatalogue extends Omit<RecorderWords, 'steps' | 'language' | 'direction'> {
  steps: Plural;
  /** Why a recording ended by itself, and why it has no pictures. */
  problems: { noRoom: string; noPictures: string };
}
