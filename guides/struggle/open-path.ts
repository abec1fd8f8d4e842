/** A path under way: how far a person is with a guide that is not running. Keys, numbers and times only. */
export interface OpenPath {
  guide: number;
  /** The furthest step done, its target, and the page it was done on. */
  furthest: number;
  target: string;
  page: string;
  /** The step done last. */
  last: number;
  /** Steps done that came in order: from two on, the person is on the path. */
  inOrder: number;
  /** What was done where, the latest last: the step, the checksum of the address, and the control. */
  done: { step: number; place: number; id: number }[];
  /** When something was done on the guide's pages last. */
  at: number;
  /** Times of goings back to an earlier step, since the person got on. */
  returns: number[];
  /** ms of activity and presses off the path, since the person got on. */
  active: number;
  strays: number;
  /** The standing on this step was told. */
  stood: boolean;
  /** The person is on a page that the guide does not know, and has just come to it. */
  away: boolean;
  leaves: boolean;
  /** A form was sent, and nothing was done since. */
  sent: boolean;
  /** How many ms usually pass until the next step is done. */
  usual?: number;
}
