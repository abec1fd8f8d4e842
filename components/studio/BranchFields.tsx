import type { Lesson } from '../../guides/schema/lesson.ts';
import type { Step } from '../../guides/schema/step.ts';
import { fill } from '../shared/fill.ts';
import { localized } from '../shared/localized.ts';
import { plainTextOf } from '../shared/plain-text-of.ts';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';
import type { Branch } from './BranchList.tsx';

/** One answer that can be given to a question of a lesson. */
interface AnswerChoice {
  key: string;
  label: string;
  when: Extract<Branch['when'], { kind: 'answer' }>;
}

const answersOf = (lesson: Lesson, locale: string, pair: string): AnswerChoice[] =>
  lesson.cards.flatMap(card =>
    card.kind === 'question'
      ? card.choices.map(choice => ({
          key: `${lesson.id}/${card.id}/${choice.id}`,
          label: fill(pair, {
            question: plainTextOf(localized(card.question, locale, lesson.defaultLocale) ?? []),
            answer: localized(choice.text, locale, lesson.defaultLocale) ?? '',
          }),
          when: { kind: 'answer', lesson: lesson.id, card: card.id, choice: choice.id },
        }))
      : [],
  );

/** When a branch is taken, and where it leads. */
export const BranchFields = ({
  branch,
  number,
  steps,
  later,
  lessons,
  problem,
  onChange,
  onRemove,
}: {
  branch: Branch;
  /** 1 for the first. */
  number: number;
  steps: Step[];
  later: Step[];
  lessons: Lesson[];
  problem: string | undefined;
  onChange: (branch: Branch) => void;
  onRemove: () => void;
}) => {
  const { words, formats } = usePage();
  const { when, to } = branch;
  const groups = lessons
    .map(lesson => ({ lesson, answers: answersOf(lesson, formats.locale, words.studio.answerTo) }))
    .filter(group => group.answers.length > 0);
  const all = groups.flatMap(group => group.answers);
  const answer = when.kind === 'answer' ? `${when.lesson}/${when.card}/${when.choice}` : '';
  const known = to === 'end' || later.some(step => step.id === to);
  const name = fill(words.studio.branch, { number: formats.number(number) });

  return (
    <fieldset class="plain branch">
      <legend>{name}</legend>
      <label class="field">
        {words.studio.branchWhen}
        <select
          value={when.kind}
          onChange={event => {
            const [first] = all;
            if (event.currentTarget.value === 'page') onChange({ to, when: { kind: 'page', page: '' } });
            else if (event.currentTarget.value === 'answer' && first) onChange({ to, when: first.when });
          }}
        >
          {when.kind !== 'page' && when.kind !== 'answer' && (
            <option value={when.kind}>{words.studio.branchOther}</option>
          )}
          <option value="page">{words.studio.branchPage}</option>
          <option value="answer" disabled={all.length === 0}>
            {words.studio.branchAnswer}
          </option>
        </select>
      </label>
      {when.kind === 'page' && (
        <TextField
          label={words.studio.page}
          value={when.page}
          dir="ltr"
          maxLength={500}
          onCommit={page => onChange({ to, when: { kind: 'page', page: page.trim() } })}
        />
      )}
      {when.kind === 'answer' && (
        <label class="field">
          {words.studio.answer}
          <select
            value={answer}
            onChange={event => {
              const choice = all.find(({ key }) => key === event.currentTarget.value);
              if (choice) onChange({ to, when: choice.when });
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
      )}
      <label class="field">
        {words.studio.branchTo}
        <select
          value={to}
          aria-invalid={known ? undefined : true}
          onChange={event => onChange({ when, to: event.currentTarget.value })}
        >
          {!known && <option value={to}>{words.studio.missingStep}</option>}
          {later.map(step => (
            <option key={step.id} value={step.id}>
              {fill(words.studio.step, { number: formats.number(steps.indexOf(step) + 1) })}
            </option>
          ))}
          <option value="end">{words.studio.branchEnd}</option>
        </select>
      </label>
      {(problem || !known) && <p class="field__problem">{problem ?? words.studio.missingStepText}</p>}
      <button
        type="button"
        class="button"
        aria-label={fill(words.studio.removeOf, { title: name })}
        onClick={onRemove}
      >
        {words.studio.remove}
      </button>
    </fieldset>
  );
};
