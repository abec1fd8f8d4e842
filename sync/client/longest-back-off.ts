/** The most that any wait of one's own can be, in ms: an outbox is to be empty within a minute of the end of all trouble. */
export const longestBackOff = 45_000;
