import type { StepOf } from '../../../guides/schema/step.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { LocalTextField } from '../fields/LocalTextField.tsx';
import { useKept } from '../use-kept.ts';
import { ChoiceList } from './ChoiceList.tsx';
import type { KindEditor } from './kind-editor.ts';

type Answer = StepOf<'survey'>['answer'];

const types = ['rating', 'recommend', 'choice', 'text'] as const satisfies Answer['type'][];

const newAnswer = (type: Answer['type'], locale: string): Answer => {
  if (type !== 'choice') return { type };
  const choice = () => ({ id: crypto.randomUUID(), text: { [locale]: '' } });
  return { type, choices: [choice(), choice()] };
};

/** How a survey is answered, and who reads it. The step's text is the question. */
export const SurveyFields = ({ step, source, at, onChange }: KindEditor<StepOf<'survey'>>) => {
  const { words } = usePage();
  const text = words.steps.survey;
  const { answer } = step;
  const kept = useKept<Answer>(`${step.id}/answer`);
  return (
    <>
      <SelectField
        label={text.answer}
        value={answer.type}
        options={types.map(value => ({ value, label: text.types[value] }))}
        onChange={type => {
          kept.keep(answer.type, answer);
          onChange({ ...step, answer: kept.recall(type) ?? newAnswer(type, source.locale) });
        }}
      />
      {answer.type === 'choice' && (
        <ChoiceList
          answer={answer}
          source={source}
          problemAt={field => at(`answer.choices${field}`)}
          onChange={next => onChange({ ...step, answer: next })}
        />
      )}
      <LocalTextField
        label={words.steps.readBy}
        hint={words.steps.readByHint}
        problem={at('readBy')}
        texts={step.readBy}
        locale={source.locale}
        defaultLocale={source.draft.defaultLocale}
        onChange={readBy => onChange({ ...step, readBy })}
      />
    </>
  );
};
