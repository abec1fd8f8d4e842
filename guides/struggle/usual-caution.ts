/** Days that are needed to know what is usual. */
const fewestDays = 3;
/** The most caution: evidence of two certain detections rather than one. */
const most = 2;
const perDoubling = 0.25;

/**
 * How many times the usual evidence an episode takes, from how many detections a day are usual: for a fast clicker, or on
 * a page that is slow to answer, they say less. The median, so that one bad day changes nothing.
 *
 * @param days detections of each day before today on which there was any activity
 * @returns 1 to 2
 */
export const usualCaution = (days: readonly number[]): number => {
  if (days.length < fewestDays) return 1;
  const middle = [...days].sort((a, b) => a - b)[days.length >> 1] ?? 0;
  return Math.min(most, 1 + perDoubling * Math.log2(1 + middle));
};
