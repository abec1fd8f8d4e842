/** The sentences behind "why this offer?". They are put together in the worker, so that the stage carries none of them. */
export interface WhyWords {
  /** "Noticed: {kind}, {times}, on {place}." */
  noticed: string;
  once: string;
  /** "{count} times" */
  times: string;
  /** Why now, and what is known of this guide or lesson. */
  first: string;
  known: string;
  /** "Handrail offers at most {hour} more times this hour, and {day} more today." */
  left: string;
  /** As `left`, where nothing is left. */
  last: string;
}
