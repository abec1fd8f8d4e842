/** What came of asking for a sync. */
export interface SyncAnswer {
  state:
    | 'not-enrolled'
    | 'busy' // another sync of this browser is at it
    | 'done' // all that may be sent now is sent, and the content is the newest
    | 'waiting' // something failed, or the server wants to be left alone
    | 'stopped' // the server has shut this device out
    | 'cancelled';
  /** When it wants to be called again, in epoch milliseconds. Null: not by itself. */
  nextAt: number | null;
}
