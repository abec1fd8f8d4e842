/** What a fact adds to one amount of a tally. */
export interface Contribution {
  /** `guide:…`, `lesson:…`, `page:…`, or `*` for all together. */
  subject: string;
  /** As `2026-01-31`, in the workspace's time zone. */
  day: string;
  metric: string;
  /** The step, the choice, the kind of struggle or the range of seconds that is counted; empty where it is the whole subject. */
  detail: string;
  amount: number;
}
