/** A span of time in epoch milliseconds: from included, to excluded. */
export interface Span {
  from: number;
  to: number;
}
