/** How long the hold of a killed worker keeps others from going on, in ms: longer than any one request takes. */
export const holdLasts = 60_000;
