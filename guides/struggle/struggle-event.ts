/** How the page can answer. */
export type ResponseKind =
  | 'mutation'
  | 'scroll'
  | 'navigation'
  | 'input'
  | 'selection'
  | 'toggle'
  | 'focus'
  | 'hidden'
  | 'print';

/** What the sensors tell the detectors. Times are milliseconds of one monotonic clock; nothing holds text or values. */
export type StruggleEvent =
  /** The person pressed something that looks as if it did something. */
  | {
      type: 'activation';
      at: number;
      /** The structural key: the same for the same control, also after it was drawn anew. */
      target: string;
      by: 'pointer' | 'key';
      /** The control says of itself that it is disabled. */
      disabled: boolean;
    }
  /** The page did something. */
  | { type: 'response'; at: number; what: ResponseKind }
  /** A field, or the form around it, was found wrong. */
  | { type: 'invalid'; at: number; target: string }
  /** Time passed. */
  | { type: 'tick'; at: number };
