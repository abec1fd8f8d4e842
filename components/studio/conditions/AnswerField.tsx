import type { ConditionPart } from '../../../guides/schema/condition-part.ts';
import type { Lesson } from '../../../guides/schema/lesson.ts';
import { localized } from '../../shared/localized.ts';
import { usePage } from '../../shared/use-page.ts';
import { answersOf } from './answers-of.ts';

type Answer = Extract<ConditionPart, { kind: 'answer' }>;

/** Which answer to a question of a lesson is meant. */
export const AnswerField = ({
  when,
  lessons,
  onChange,
}: {
  when: Answer;
  lessons: readonly Lesson[];
  onChange: (when: Answer) => void;
}) => {
  const { words, formats } = usePage();
  const groups = lessons
    .map(lesson => ({ lesson, answers: answersOf(lesson, formats.locale, words.studio.answerTo) }))
    .filter(group => group.answers.length > 0);
  const all = groups.flatMap(group => group.answers);
  const answer = `${when.lesson}/${when.card}/${when.choice}`;
  return (
    <label class="field">
      {words.studio.answer}
      <select
        value={answer}
        onChange={event => {
          const choice = all.find(({ key }) => key === event.currentTarget.value);
          if (choice) onChange(choice.when);
        }}
      >
        {!all.some(({ key }) => key === answer) && (
          <option value={answer}>{words.studio.missingAnswer}</option>
        )}
        {groups.map(({ lesson, answers }) => (
          <optgroup
            key={lesson.id}
            label={localized(lesson.title, formats.locale, lesson.defaultLocale) ?? words.studio.untitled}
          >
            {answers.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
};
