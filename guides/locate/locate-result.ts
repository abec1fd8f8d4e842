import type { Family } from './weights.ts';

/** Why `locate` answers as it does: a code, and the figures that belong into a sentence about it. */
export interface LocateReason {
  code:
    | 'agrees' // this family of evidence speaks for the element
    | 'differs' // this family speaks against it
    | 'other-language' // the page speaks another language: texts were left aside
    | 'alike' // `figure` other elements fit nearly as well
    | 'weak' // what fits best does not fit well enough
    | 'renamed' // it is called something else now, and nothing else tells that it is the same
    | 'namesake' // others had the same name when it was recorded
    | 'elsewhere' // what fits stands in another part of the page
    | 'unmarked' // without words, nothing marks it well enough
    | 'one-family' // only one family of evidence speaks for it
    | 'nothing-alike' // nothing on the page resembles the target
    | 'hidden' // the element is there and cannot be seen
    | 'frame-absent' // the frame that the target is in is not on this page
    | 'page-too-large' // the page has more elements than are looked at
    | 'newer-format' // the target was made by a newer version
    | 'malformed'; // the target is not one
  family?: Family;
  /** Log-odds of a family or of the best candidate, or a count, as the code says. */
  figure?: number;
}

/** Where the target is, or that it is not to be pointed at. */
export type LocateResult =
  | { state: 'found'; element: Element; reasons: LocateReason[] }
  /** Several elements fit, or one does not fit well enough. Never shown as found; best first, at most five. */
  | { state: 'unsure'; candidates: Element[]; reasons: LocateReason[] }
  | { state: 'absent'; reasons: LocateReason[] };
