import type { GuideFile } from '../schema/guide-file.ts';
import { checkGuide } from './check-guide.ts';
import { checkLesson } from './check-lesson.ts';
import { checkUnique } from './check-unique.ts';
import { pictureTypeOf } from './picture-type-of.ts';
import type { Problem } from './problem.ts';

/** What the schema cannot see of a whole file: that it holds all that it names, once, and that pictures are pictures. */
export const checkGuideFile = ({ guide, lessons, pictures }: GuideFile): Problem[] => {
  const ids = new Set(pictures.map(picture => picture.id));
  return [
    ...checkUnique(lessons, 'lessons'),
    ...checkUnique(pictures, 'pictures'),
    ...pictures.flatMap(({ type, data }, position): Problem[] => {
      if (pictureTypeOf(data) === type && data.length % 4 === 0) return [];
      return [
        {
          path: `pictures[${position}].data`,
          message: `is not a picture of the type ${type}; export it anew`,
          reason: 'picture-broken',
          values: { type },
        },
      ];
    }),
    ...checkGuide(guide, { lessons, pictures: ids }),
    ...lessons.flatMap((lesson, position) => checkLesson(lesson, ids, `lessons[${position}]`)),
  ];
};
