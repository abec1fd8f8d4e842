/** How long something must have been plainly in sight before it may be acted on, in milliseconds. */
const needed = 500;

/** How long something has been plainly in sight, without a break. */
export interface Exposure {
  /** Tells how it is now. */
  note(isExposed: boolean, now: number): void;
  /** Whether that has been so for long enough, and is so now. */
  isEnough(now: number): boolean;
}

/** Begins with nothing seen: what a page uncovers for the moment of a press was not what the person saw. */
export const createExposure = (): Exposure => {
  let since: number | undefined;
  return {
    note(isExposed, now) {
      since = isExposed ? (since ?? now) : undefined;
    },
    isEnough: now => since !== undefined && now - since >= needed,
  };
};
