import type { StepOf } from '../../../guides/schema/step.ts';
import { localized } from '../../shared/localized.ts';
import { plainTextOf } from '../../shared/plain-text-of.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { LessonField } from '../fields/LessonField.tsx';
import type { KindEditor } from './kind-editor.ts';
import { questionsOf } from './questions-of.ts';

/** Which question of which lesson is asked. */
export const QuestionStepFields = ({ step, source, at, onChange }: KindEditor<StepOf<'question'>>) => {
  const { words, formats } = usePage();
  const lessons = source.lessons.filter(lesson => questionsOf(lesson).length > 0);
  const lesson = lessons.find(({ id }) => id === step.lesson);
  return (
    <>
      <LessonField
        label={words.steps.lessonOfQuestion}
        problem={at('lesson')}
        value={step.lesson}
        lessons={lessons}
        onChange={id => {
          const chosen = lessons.find(each => each.id === id);
          const [card] = chosen ? questionsOf(chosen) : [];
          if (chosen && card) onChange({ ...step, lesson: chosen.id, card: card.id });
        }}
      />
      <SelectField
        label={words.steps.question}
        problem={at('card')}
        value={step.card}
        missing={words.steps.missingQuestion}
        options={(lesson ? questionsOf(lesson) : []).map(card => ({
          value: card.id,
          label: plainTextOf(
            localized(card.question, formats.locale, lesson?.defaultLocale ?? formats.locale) ?? [],
          ),
        }))}
        onChange={card => onChange({ ...step, card })}
      />
    </>
  );
};
