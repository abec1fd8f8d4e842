import type { StepOf } from '../../../guides/schema/step.ts';
import { fill } from '../../shared/fill.ts';
import { usePage } from '../../shared/use-page.ts';
import type { ConditionSource } from '../conditions/condition-source.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { LocalTextField } from '../fields/LocalTextField.tsx';
import { setOptional } from '../set-optional.ts';

type ChoiceAnswer = Extract<StepOf<'survey'>['answer'], { type: 'choice' }>;

/** The most choices of one survey; see the schema. */
const mostChoices = 12;

/** What can be chosen in a survey. */
export const ChoiceList = ({
  answer,
  source: { draft, locale },
  problemAt,
  onChange,
}: {
  answer: ChoiceAnswer;
  source: ConditionSource;
  /** What is wrong at a place in the list, such as `[1].text`. */
  problemAt: (field: string) => string | undefined;
  onChange: (answer: ChoiceAnswer) => void;
}) => {
  const { words, formats } = usePage();
  const text = words.steps.survey;
  const { choices } = answer;
  return (
    <>
      {choices.map((choice, index) => {
        const name = fill(text.choice, { number: formats.number(index + 1) });
        return (
          <div key={choice.id} class="row row--field">
            <LocalTextField
              label={name}
              problem={problemAt(`[${index}]`)}
              texts={choice.text}
              locale={locale}
              defaultLocale={draft.defaultLocale}
              onChange={texts =>
                onChange({
                  ...answer,
                  choices: choices.map(old => (old.id === choice.id ? { ...old, text: texts } : old)),
                })
              }
            />
            <button
              type="button"
              class="button"
              disabled={choices.length <= 2}
              aria-label={fill(words.studio.removeOf, { title: name })}
              onClick={() => onChange({ ...answer, choices: choices.filter(({ id }) => id !== choice.id) })}
            >
              {words.studio.remove}
            </button>
          </div>
        );
      })}
      <button
        type="button"
        class="button"
        disabled={choices.length >= mostChoices}
        onClick={() =>
          onChange({
            ...answer,
            choices: [...choices, { id: crypto.randomUUID(), text: { [locale]: '' } }],
          })
        }
      >
        {text.addChoice}
      </button>
      <CheckField
        label={text.multiple}
        checked={answer.multiple ?? false}
        onChange={checked => onChange(setOptional(answer, 'multiple', checked || undefined))}
      />
    </>
  );
};
