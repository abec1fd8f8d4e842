/** A step of a published guide that the person did. Numbers and a structural key, nothing else. */
export interface PathStep {
  /** The guide, as a number (`guideNumber`). */
  guide: number;
  /** Which one of those that can be seen being done, from 1. */
  step: number;
  /** The last of them that must be done: it ends the path, and so does a later one. */
  of: number;
  /** The last one before it that must be done; 0: none. Who has done that one does this one in order. */
  after: number;
  /** The structural key of its target. */
  target: string;
  /** How many ms usually pass until the next one is done, if that is known. */
  usual?: number;
}
