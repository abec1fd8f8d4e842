import type { Entry } from '../../guides/contracts/page-to-worker.ts';
import { chooseLocale } from '../../guides/match/choose-locale.ts';
import type { Guide } from '../../guides/schema/guide.ts';
import type { Lesson } from '../../guides/schema/lesson.ts';

/** A guide or lesson as a list shows it, in the person's language. */
export const entryOf = (publication: Guide | Lesson, languages: readonly string[]): Entry => {
  const pick = (texts: Record<string, string>): string =>
    texts[chooseLocale(Object.keys(texts), languages, publication.defaultLocale)] ?? '';
  const isGuide = 'steps' in publication;
  const summary = isGuide && publication.summary ? pick(publication.summary) : '';
  return {
    kind: isGuide ? 'guide' : 'lesson',
    id: publication.id,
    version: publication.version,
    title: pick(publication.title),
    ...(summary === '' ? {} : { summary }),
    length: isGuide ? publication.steps.length : publication.cards.length,
  };
};
