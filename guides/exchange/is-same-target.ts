import { factKey } from '../play/fact-key.ts';
import type { Target } from '../schema/target.ts';

/** Whether two targets are of one element for sure, because everything that is known of them is the same. */
export const isSameTarget = (one: Target, other: Target): boolean =>
  factKey({ kind: 'element', is: 'found', target: one }) ===
  factKey({ kind: 'element', is: 'found', target: other });
