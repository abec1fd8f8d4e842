import type { Frame } from './trace.ts';

/** Whether the target was in the same place in two frames. */
export const isSamePlace = ({ target: one }: Frame, { target: other }: Frame): boolean =>
  one?.x === other?.x && one?.y === other?.y && one?.width === other?.width && one?.height === other?.height;
