/** Which published content this device holds. */
export interface ContentState {
  /** Of the last good head. 0: none so far. */
  sequence: number;
  /** What that head signed. Empty: none so far. */
  root: string;
  /** The workspace's public key that counts: the one pinned when joining, or one that followed from it. */
  pin: string;
  /** All is being fetched anew: what is incoming takes the place of what is held, and does not add to it. */
  anew: boolean;
  /** The version of Handrail that read what is held. */
  readBy: string;
}
