/** The right to be the one sync of this browser. */
export interface Hold {
  /** A name that no other sync has. */
  owner: string;
  /** When it ends by itself, in epoch milliseconds. Each write that is made under it renews it. */
  until: number;
}
