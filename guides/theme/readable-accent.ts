import { accentContrast, leastContrast } from './accent-contrast.ts';
import type { Scheme } from './grounds.ts';
import { mixColours } from './mix-colours.ts';

/** In how many steps a colour is brought to black or white. Each is less than can be told apart. */
const steps = 256;

/**
 * The accent as it is where it can be read, and else the nearest one that can be: darkened in light, lightened in dark.
 *
 * @param accent as `#rrggbb`
 */
export const readableAccent = (accent: string, scheme: Scheme): string => {
  const end = scheme === 'light' ? '#000000' : '#ffffff';
  for (let step = 0; step < steps; step++) {
    const mixed = mixColours(accent, end, step / steps);
    if (accentContrast(mixed, scheme) >= leastContrast) return mixed;
  }
  return end;
};
