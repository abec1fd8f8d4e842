/** Content that was not taken is looked at again after half of this to the whole, in ms: it may be all of it that is fetched. */
export const contentPause = 60 * 60_000;
