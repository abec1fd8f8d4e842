import { ConfirmButton } from '../shared/ConfirmButton.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';
import { fill } from '../shared/fill.ts';
import { localized } from '../shared/localized.ts';
import { Problem } from '../shared/Problem.tsx';
import { Section } from '../shared/Section.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import type { UnpublishedLessons } from './use-unpublished-lessons.ts';

/** The lessons, and the way to a new one. */
export const LessonList = ({ unpublished }: { unpublished: UnpublishedLessons }) => {
  const { words, formats } = usePage();
  const act = useAction();
  const { value: lessons, failure, reload } = useRequest('lessons/list', undefined);
  return (
    <Section heading={words.studio.lessons}>
      <p>
        <a class="button" href="#/lesson/new">
          {words.studio.newLesson}
        </a>
        {unpublished.get('new') && <span class="badge">{words.lesson.unpublished}</span>}
      </p>
      {failure && <Problem failure={failure} retry={reload} />}
      {lessons?.length === 0 && <EmptyState text={words.studio.noLessons} />}
      {lessons && lessons.length > 0 && (
        <ul class="list list--lines">
          {lessons.map(lesson => {
            const title =
              localized(lesson.title, formats.locale, lesson.defaultLocale) ?? words.studio.untitled;
            return (
              <li key={lesson.id} class="line">
                <span class="line__text">
                  <a href={`#/lesson/${lesson.id}`} dir="auto">
                    {title}
                  </a>
                  {unpublished.get(lesson.id) && <span class="badge">{words.lesson.unpublished}</span>}
                  <span class="muted">
                    {formats.count(words.shared.cards, lesson.cards.length)} ·{' '}
                    {fill(words.studio.publishedOn, {
                      version: lesson.version,
                      date: formats.date(lesson.publishedAt),
                    })}
                  </span>
                </span>
                <ConfirmButton
                  label={words.studio.remove}
                  name={fill(words.studio.removeOf, { title })}
                  question={words.studio.removeLessonQuestion}
                  confirm={words.studio.remove}
                  onConfirm={() => void act('lessons/remove', { id: lesson.id }, words.studio.lessonRemoved)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
};
