import type { PagePattern } from '../schema/page-pattern.ts';
import type { Facts } from './fact.ts';

/** What is known of the person while they play a guide. It is told with each event, and not stored with the run. */
export interface Player {
  /** Roles that the organisation has given the person. Missing: it is not known. */
  roles?: readonly string[];
  /** The person's languages, best first. */
  languages?: readonly string[];
}

/** All that conditions are judged by, besides the run itself. What is missing is not known. */
export interface Circumstances extends Player {
  page?: PagePattern;
  facts?: Facts;
}
