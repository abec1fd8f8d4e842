/** Something that the scripted hands did. It holds what a scenario's author wrote, so no person's data. */
export interface Act {
  /** When it began, in epoch milliseconds. */
  at: number;
  /** Such as `click #node-dialog-ok`. */
  what: string;
  /** The task during which it was done. */
  task: string;
}
