/** The kinds of struggle that Handrail tells apart. Of several at one place the first in this order names the episode. */
export const struggleKinds = [
  'rage-click',
  'error-loop',
  'validation-loop',
  'failed-drag',
  'help-seeking',
  'repeated-undo',
  'form-thrash',
  'field-re-entry',
  'abandoned-form',
  'navigation-ping-pong',
  'u-turn',
  'off-path',
  'hesitation',
  'error-click',
  'dead-click',
  'scroll-thrash',
  'cursor-thrash',
] as const;

/** A kind of struggle. */
export type StruggleKind = (typeof struggleKinds)[number];
