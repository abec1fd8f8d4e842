/** Why an offer was made: what the person is told who asks, and what lets a decision be made again. Never text of a page. */
export interface OfferGrounds {
  /** Detections in the episode when it was decided. */
  count: number;
  /** How sure it was that somebody struggles: 0 to 1. */
  confidence: number;
  /** How likely it seemed that help is welcome here: 0 to 1. */
  chance: number;
  /** From which chance on an offer is worth the interruption: 0 to 1. */
  threshold: number;
  /** What the draw was seeded with. */
  seed: string;
  /** Earlier offers of the same guide or lesson that were seen, and how many of them were taken. */
  seen: number;
  taken: number;
  /** Offers left after this one. */
  leftThisHour: number;
  leftToday: number;
}
