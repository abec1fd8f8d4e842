/**
 * The time that is left in whole seconds, rounded up to what a person needs who waits calmly: minutes while there are
 * many, then tens of seconds, and single ones at the end.
 *
 * @param left milliseconds
 */
export const roundedTime = (left: number): number => {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  if (seconds > 120) return Math.ceil(seconds / 60) * 60;
  return seconds > 10 ? Math.ceil(seconds / 10) * 10 : seconds;
};
