import type { GuideFile } from '../schema/guide-file.ts';
import { checkGuide } from './check-guide.ts';
import { checkLesson } from './check-lesson.ts';
import { checkPictures } from './check-pictures.ts';
import { checkUnique } from './check-unique.ts';
import type { Problem } from './problem.ts';

/** What the schema cannot see of a whole file: that it holds all that it names, once, and that pictures are pictures. */
export const checkGuideFile = ({ guide, lessons, pictures }: GuideFile): Problem[] => {
  const ids = new Set(pictures.map(picture => picture.id));
  return [
    ...checkUnique(lessons, 'lessons'),
    ...checkPictures(pictures),
    ...checkGuide(guide, { lessons, pictures: ids }),
    ...lessons.flatMap((lesson, position) => checkLesson(lesson, ids, `lessons[${position}]`)),
  ];
};
