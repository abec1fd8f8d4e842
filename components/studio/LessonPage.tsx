import { useMemo } from 'preact/hooks';
import { Problem } from '../shared/Problem.tsx';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { LessonEditor } from './LessonEditor.tsx';
import type { LessonDraft } from './lesson-draft.ts';
import { newLesson } from './new-lesson.ts';
import type { UnpublishedLessons } from './use-unpublished-lessons.ts';

/** A new lesson, or the next version of a published one. */
export const LessonPage = ({ id, unpublished }: { id: string; unpublished: UnpublishedLessons }) => {
  const { words, formats } = usePage();
  const { value: lessons, failure, reload } = useRequest('lessons/list', id === 'new' ? 'wait' : undefined);
  const fresh = useMemo(() => newLesson(formats.locale), [formats.locale]);
  const stored = lessons?.find(lesson => lesson.id === id);

  const back = (
    <p>
      <a href="#/">{words.studio.back}</a>
    </p>
  );
  if (id === 'new')
    return (
      <>
        {back}
        <LessonEditor place={id} stored={fresh} version={0} unpublished={unpublished} />
      </>
    );
  if (failure && !lessons) return <Problem failure={failure} retry={reload} />;
  if (!lessons) return <p class="muted">{words.shared.loading}</p>;
  if (!stored)
    return (
      <>
        {back}
        <p class="notice">{words.lesson.gone}</p>
      </>
    );
  const { version, publishedAt: _, ...content } = stored;
  return (
    <>
      {back}
      <LessonEditor
        place={id}
        stored={content satisfies LessonDraft}
        version={version}
        unpublished={unpublished}
      />
    </>
  );
};
