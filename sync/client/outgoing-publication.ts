import type { PublicationRequest } from '../protocol/publication.ts';

/** Something that an author of this browser has published or taken back, on its way to the workspace. */
export interface OutgoingPublication {
  /** Its place among all that were made here: a later one is sent later. */
  order: number;
  kind: 'guide' | 'lesson';
  id: string;
  /** The version that the workspace has once it has taken this. */
  version: number;
  request: PublicationRequest;
}
