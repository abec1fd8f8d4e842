import type { Target } from '../schema/target.ts';

const originOf = (page: string | undefined): string | undefined =>
  /^https?:\/\/[^/?#]+/i.exec(page ?? '')?.[0];

/**
 * Whether a frame of this address can be where a target was recorded: of the same origin. What is not known of the
 * recorded frames speaks against nobody.
 *
 * @param address of the document that says it is there, by the browser's word
 */
export const isFrameOf = ({ frames = [] }: Target, address: string): boolean => {
  // Frames of the same origin as the one around them are recorded without it.
  const recorded = frames.findLast(({ page }) => page === undefined || originOf(page) !== undefined);
  const origin = originOf(recorded?.page);
  return origin === undefined || origin === originOf(address);
};
