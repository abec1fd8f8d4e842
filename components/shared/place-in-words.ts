import { fill } from './fill.ts';
import type { Words } from './words/words.ts';

/** What a part of a guide or a lesson is called in the studio, by the beginning of its path. */
const parts: readonly [pattern: RegExp, name: (words: PlaceWords) => string][] = [
  [/^(?:guide|draft)\.steps\[(\d+)\]/, words => words.studio.step],
  [/^(?:guide|draft)\.launchers\[(\d+)\]/, words => words.steps.launchers.launcher],
  [/^(?:guide|draft)\.pages\[(\d+)\]/, words => words.studio.pageNumber],
  [/^lesson\.pages\[(\d+)\]/, words => words.studio.pageNumber],
  [/^lesson\.cards\[(\d+)\]/, words => words.lesson.card],
  [/^(?:guide|draft|lesson)\.title/, words => words.studio.title],
  [/^(?:guide|draft)\.summary/, words => words.studio.summary],
  [/^(?:guide|draft)\.steps/, words => words.studio.steps],
];

/** The catalogues that name the parts. */
export type PlaceWords = Pick<Words, 'studio' | 'steps' | 'lesson'>;

/**
 * A path as an author knows the place: `guide.steps[3].otherwise.to` is `Step 4 (otherwise.to)`. A path of anything else
 * stays as it is.
 */
export const placeInWords = (path: string, words: PlaceWords): string => {
  for (const [pattern, name] of parts) {
    const [start, position] = pattern.exec(path) ?? [];
    if (start === undefined) continue;
    const rest = path.slice(start.length).replace(/^\./, '');
    const place = fill(name(words), { number: Number(position) + 1 });
    return rest === '' ? place : `${place} (${rest})`;
  }
  return path;
};
