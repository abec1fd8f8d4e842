import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryGuideFile } from '../../tests/fixtures/arbitrary/guide-file.ts';
import { checkGuide } from './check-guide.ts';
import { lessonsNamedBy } from './lessons-named-by.ts';
import { picturesNamedBy } from './pictures-named-by.ts';

it('names all that a guide needs, and nothing else', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryGuideFile, ({ guide, lessons, pictures }) => {
      const named = lessonsNamedBy(guide);
      const needed = lessons.filter(lesson => named.includes(lesson.id));
      const ids = new Set(picturesNamedBy(guide, needed));
      expect(checkGuide(guide, { lessons: needed, pictures: ids })).toEqual([]);
      expect(pictures.map(picture => picture.id)).toEqual(expect.arrayContaining([...ids]));
      for (const id of named) {
        expect(
          checkGuide(guide, { lessons: needed.filter(lesson => lesson.id !== id), pictures: ids }),
        ).not.toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});
