import { chooseLocale } from '../match/choose-locale.ts';
import type { Guide } from '../schema/guide.ts';
import type { Lesson } from '../schema/lesson.ts';

/**
 * The title of the latest version, in the best of the languages. Content that is gone has its identifier for a title.
 *
 * @param versions all known versions of one guide or lesson
 * @param languages best first
 */
export const latestTitle = (
  versions: readonly (Guide | Lesson)[],
  languages: readonly string[],
  id: string,
): string => {
  const latest = [...versions].sort((left, right) => right.version - left.version)[0];
  if (!latest) return id;
  return latest.title[chooseLocale(Object.keys(latest.title), languages, latest.defaultLocale)] ?? id;
};
