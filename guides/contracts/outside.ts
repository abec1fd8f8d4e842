/** What only the browser knows of a page since a press. */
export interface Outside {
  /** A request that the page began with the press is under way. */
  pending: boolean;
  /** A tab or a window was opened by the page since, or it began to sound. */
  opened: boolean;
}
