import { contrast } from './contrast.ts';
import { grounds, type Scheme } from './grounds.ts';

/** What text needs (WCAG 2.2, 1.4.3). What only has to be seen needs 3 (1.4.11) and has it with this. */
export const leastContrast = 4.5;

/**
 * The least contrast that an accent has with what it is written on and what is written on it.
 *
 * @param accent as `#rrggbb`
 */
export const accentContrast = (accent: string, scheme: Scheme): number => {
  const { surface, raised, onAccent } = grounds[scheme];
  return Math.min(...[surface, raised, onAccent].map(other => contrast(accent, other)));
};
