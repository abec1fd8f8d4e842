import { type Lesson, lessonSchema } from '../schema/lesson.ts';
import { type LessonFile, lessonFileSchema } from '../schema/lesson-file.ts';
import { checkLesson } from './check-lesson.ts';
import { checkPictures } from './check-pictures.ts';
import { describeError } from './describe-error.ts';
import { inspectTree } from './inspect-tree.ts';
import type { Problem } from './problem.ts';

/** A published lesson, or what is wrong with it. */
export type ReadLesson =
  | { ok: true; value: Pick<LessonFile, 'lesson' | 'pictures'> }
  | { ok: false; problem: Pick<Problem, 'path' | 'message'> };

/**
 * Reads what was published as a lesson: the lesson alone, or with its pictures.
 *
 * @param elsewhere of a lesson alone, the pictures may be known already
 */
export const readLesson = (json: unknown, elsewhere: boolean): ReadLesson => {
  const fault = inspectTree(json);
  if (fault) return { ok: false, problem: fault };
  const isFile =
    typeof json === 'object' && json !== null && 'format' in json && json.format === 'handrail/lesson-file';
  if (!isFile) {
    const parsed = lessonSchema.safeParse(json);
    if (!parsed.success) return { ok: false, problem: describeError(parsed.error, json) };
    return checked({ lesson: parsed.data, pictures: [] }, elsewhere ? shown(parsed.data) : [], '');
  }
  const parsed = lessonFileSchema.safeParse(json);
  if (!parsed.success) return { ok: false, problem: describeError(parsed.error, json) };
  const { lesson, pictures } = parsed.data;
  const [broken] = checkPictures(pictures);
  if (broken) return { ok: false, problem: broken };
  return checked(
    { lesson, pictures },
    pictures.map(({ id }) => id),
    'lesson',
  );
};

const shown = ({ cards }: Lesson): string[] =>
  cards.flatMap(card => (card.kind === 'picture' ? [card.picture] : []));

const checked = (
  value: Pick<LessonFile, 'lesson' | 'pictures'>,
  known: readonly string[],
  path: string,
): ReadLesson => {
  const [problem] = checkLesson(value.lesson, new Set(known), path);
  if (!problem) return { ok: true, value };
  return { ok: false, problem: { ...problem, path: problem.path.replace(/^\./, '') } };
};
