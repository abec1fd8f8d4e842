import type { Draft } from '../../guides/schema/guide.ts';
import type { Picture } from '../../guides/schema/picture.ts';
import type { DraftCopy, SharedDraft } from '../protocol/draft-change.ts';
import type { Hold } from './hold.ts';

/** A draft that is shared, as this device knows it. */
export interface ShareState {
  id: string;
  /** The server's copy that this device has seen last; 0: none. */
  revision: number;
  at: number;
  /** There is something that the server does not have. */
  changed: boolean;
  /** It is to be shared no more. */
  ends: boolean;
}

/** A draft as it goes to the server. */
export interface DraftToSend {
  base: number;
  from: number;
  draft: Draft;
  /** Identifiers of pictures that it names and the server does not have. */
  pictures: string[];
}

/** What the sync keeps of drafts that authors share. Each method is one transaction. */
export interface DraftStore {
  shares(): Promise<ShareState[]>;
  draftToSend(id: string): Promise<DraftToSend | undefined>;
  picture(id: string): Promise<Picture | undefined>;
  /** The server has this picture of the draft. */
  notePictureSent(draft: string, picture: string): Promise<void>;
  /** The server has the draft as it was sent. What was changed since is still to be sent. */
  noteDraftSaved(hold: Hold, sent: Draft, copy: DraftCopy): Promise<boolean>;
  /** The server does not take the draft as it is; it is sent again when it has changed. */
  noteDraftRefused(sent: Draft, reason: string): Promise<void>;
  /** Takes the server's copy: merges it with what was changed here, and keeps what loses. A draft of that name that is not shared stays as it is. */
  takeDraft(hold: Hold, id: string, copy: SharedDraft, now: number): Promise<boolean>;
  /** The server has no such draft any more. What was changed here, or made here, stays, and is not shared. */
  endShare(hold: Hold, id: string): Promise<boolean>;
  /** Pictures that shared drafts name and that are not here. */
  missingPictures(): Promise<{ draft: string; picture: string }[]>;
  keepPicture(picture: Picture): Promise<void>;
}
