/** The kinds of struggle that the sentinel tells apart. Of several at one place the first in this order names the episode. */
export const struggleKinds = ['rage-click', 'dead-click', 'validation-loop'] as const;

/** A kind of struggle. */
export type StruggleKind = (typeof struggleKinds)[number];
