import type { ToldRemark } from '../../guides/schema/told-remark.ts';

/** Which remarks of the workspace this device holds. */
export interface RemarksState {
  /** Of the last event that came. 0: none so far. */
  sequence: number;
  /** The version of Handrail that read them: a newer one may understand more. */
  readBy: string;
  /** Whether this device's person may hide remarks of others, as the server said last. */
  mayModerate: boolean;
}

/** Events that came in one answer, as far as this Handrail understands them. */
export interface RemarksPage extends RemarksState {
  /** Behind which sequence they follow. 0: they take the place of all that came before. */
  since: number;
  events: readonly ToldRemark[];
  /** Remarks from before, in epoch milliseconds, are forgotten. */
  keptFrom: number;
}
