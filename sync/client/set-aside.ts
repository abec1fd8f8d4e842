/** A signal of a type, or with a field, that the server does not know yet. */
export interface SetAside {
  id: string;
  worth: number;
  /** The server's version that did not know it. Empty where it did not say. */
  version: string;
  /** When it was set aside, in epoch milliseconds. */
  at: number;
}
