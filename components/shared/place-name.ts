import type { Target } from '../../guides/schema/target.ts';

/** What a place is called on its page: its words, or else its kind of element. */
export const placeName = (target: Target): string =>
  target.name || target.hint || target.heading || target.tag;
