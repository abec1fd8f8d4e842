import type { Span } from './span.ts';

/** Whether a time, in epoch milliseconds, lies in the span. */
export const within = ({ from, to }: Span, at: number): boolean => at >= from && at < to;
