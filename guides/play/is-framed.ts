import type { Target } from '../schema/target.ts';

/**
 * Whether a target was recorded in a frame of another origin than the page around it. Frames of the page's own origin are
 * recorded without one; of a frame that could not be read at all there is an empty record.
 */
export const isFramed = ({ frames = [] }: Target): boolean =>
  frames.some(({ page, attributes }) => (page === undefined ? !attributes : /^https?:/.test(page)));
