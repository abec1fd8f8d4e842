/** The version after all that there are. */
export const nextFree = (versions: readonly number[]): number => Math.max(0, ...versions) + 1;
