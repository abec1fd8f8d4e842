import type { Locale } from '../schema/locale.ts';
import type { Target } from '../schema/target.ts';
import { fitTarget } from './fit-target.ts';
import { framesOf } from './frames-of.ts';
import { hasNamesake } from './has-namesake.ts';
import { pageLocale } from './page-locale.ts';
import { readEvidence } from './read-evidence.ts';
import { targetKey } from './target-key.ts';

/** How an element is described. */
export interface DescribeOptions {
  /** The page's language, where it is known better than the page declares it. */
  locale?: Locale;
  /** A point of a canvas that the author accepted, as fractions of its width and height. */
  region?: { x: number; y: number };
}

/**
 * Describes an element so that `locate` finds it again after an upgrade, in another language or with other data.
 * It reads the element and what is near it, of the rest of the page only whether the same words are there again, and no
 * value of any field.
 *
 * @returns at most 2 kB as JSON
 */
export const describe = (element: Element, options: DescribeOptions = {}): Target => {
  const locale = options.locale ?? pageLocale(element);
  const frames = framesOf(element.ownerDocument);
  const evidence = readEvidence(element);
  // The rows of a list bear the same words all of them: there the place tells.
  const namesakes = !evidence.place && evidence.name !== undefined && hasNamesake(element);
  return fitTarget({
    v: 1,
    ...(locale && { locale }),
    key: targetKey(element),
    ...evidence,
    ...(namesakes && { namesakes }),
    ...(frames.length > 0 && { frames }),
    ...(options.region && { region: options.region }),
  });
};
