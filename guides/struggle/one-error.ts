/** Signs of one error within this many ms are one: a message is drawn, filled and marked in turn. Own choice. */
export const oneError = 1000;
