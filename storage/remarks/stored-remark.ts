import type { ToldRemark } from '../../guides/schema/told-remark.ts';

/** An event of a remark as it is kept. */
export type StoredRemark = ToldRemark & {
  /** Of this device's own: it waits to be sent, the server does not know its kind yet, or has refused it. Missing: it is at the server. */
  sending?: 'waiting' | 'aside' | 'refused';
  /** What the server said to it, at which version, when in epoch milliseconds, and why where it refused. */
  said?: { version: string; at: number; reason?: string };
};
