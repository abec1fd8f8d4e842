import type { Publication } from '../protocol/publication.ts';
import type { Refused } from './refused.ts';

/** What a server made of a publication. */
export type PublicationAnswer =
  | { taken: Publication }
  /** There is nothing that could be taken back. */
  | { taken: 'nothing' }
  | { refused: Refused };
