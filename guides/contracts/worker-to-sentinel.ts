import type { Outside } from './outside.ts';

/** What the worker tells a sentinel, in answer to all it says and whenever it changes. */
export interface SentinelOrders {
  type: 'sentinel/orders';
  /** False: no consent, a pause, or a site that was switched off. The sentinel then listens to nothing but addresses. */
  observe: boolean;
}

/** What only the browser knows of the last press in a frame. It is no order: a site may have been switched off since. */
export interface SentinelNews {
  type: 'sentinel/outside';
  outside: Outside;
}
