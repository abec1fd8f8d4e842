/** The least time between two actions, in milliseconds: a person has to be able to see each of them. */
const least = 300;

/** Keeps actions apart. */
export interface ActionPace {
  /** How long the next action has to wait, in milliseconds. */
  left(now: number): number;
  /** One was done. */
  mark(now: number): void;
}

/** Starts with none done. Times are milliseconds of one clock. */
export const createActionPace = (): ActionPace => {
  let last = Number.NEGATIVE_INFINITY;
  return {
    left: now => Math.max(0, last + least - now),
    mark(now) {
      last = now;
    },
  };
};
