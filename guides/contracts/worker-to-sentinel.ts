import type { StruggleKind } from '../schema/struggle-kind.ts';

/** What the worker tells a sentinel, in answer to its first word and whenever it changes. */
export interface SentinelOrders {
  type: 'sentinel/orders';
  /** False: no consent, a pause, or the site was taken back. The sentinel then listens to nothing. */
  observe: boolean;
  /** Kinds of struggle that are not looked for. */
  ignoredKinds: StruggleKind[];
  /** The answer to a question: what only the browser knows. */
  outside?: {
    /** A request that the page began in that time is under way. */
    pending: boolean;
    /** A tab or a window was opened by the page in that time, or it began to sound. */
    opened: boolean;
  };
}
