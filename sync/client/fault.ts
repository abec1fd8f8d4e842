import type { Problem } from '../protocol/problem.ts';

/** Why a request, or a whole sync, came to nothing. What was on the device before is there still. */
export type Fault =
  /** No answer, or one that broke off. */
  | { kind: 'unreachable' }
  /** An answer that is none of the protocol's: from a proxy, a captive portal, or a broken server. */
  | { kind: 'nonsense'; what: string }
  /** The server refused. */
  | {
      kind: 'refused';
      type: Problem['type'];
      title: string;
      field?: string;
      /** How long it asks to be left alone, in ms. */
      retryAfter?: number;
    }
  /** Published content that is not taken; what is held stays. */
  | { kind: 'content'; why: 'forged' | 'rolled-back' | 'changed-history' | 'incomplete'; what: string }
  /** The device itself: no room, the database closed. */
  | { kind: 'device'; what: string }
  /** Somebody asked for it to end. */
  | { kind: 'cancelled' }
  /** Another sync has taken over. */
  | { kind: 'overtaken' };
