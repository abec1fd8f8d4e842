/** How long the hold of a killed worker keeps others from going on, in ms: longer than any one request takes, which is given up after half a minute. */
export const holdLasts = 35_000;
