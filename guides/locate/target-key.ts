import { keyOfPath } from './key-of-path.ts';
import { targetPath } from './target-path.ts';

/**
 * The structural key of an element: tag names, stable attributes and places among siblings, from the element up to
 * the nearest ancestor that has a name of its own. Never text, never a value. The struggle sensors and `describe` share
 * it, so that what a person stumbled on can be matched to what a step points at; the sentinel tells the path, and the
 * worker makes the key of it.
 *
 * @returns at most 200 characters
 */
export const targetKey = (element: Element): string => keyOfPath(targetPath(element));
