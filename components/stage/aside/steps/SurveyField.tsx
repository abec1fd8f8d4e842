import type { Response } from '../../../../guides/play/response.ts';
import { plainTextOf } from '../../../shared/plain-text-of.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ScaleField } from './ScaleField.tsx';
import type { StepProps } from './step-props.ts';
import { WordsField } from './WordsField.tsx';

/** What a survey is answered with. */
export interface SurveyFieldProps extends StepProps<'survey'> {
  /** The answer so far. */
  response: Response | undefined;
  /** Undefined where nothing is answered any more. */
  onResponse(response: Response | undefined): void;
}

/** The field of a survey, by the kind of its answer. */
export const SurveyField = ({ step, words, tools, response, onResponse }: SurveyFieldProps) => {
  const { answer } = step;
  const own = words.steps;
  const question = plainTextOf(step.text);
  switch (answer.type) {
    case 'rating':
    case 'recommend': {
      const isRating = answer.type === 'rating';
      return (
        <ScaleField
          name={question}
          least={isRating ? 1 : 0}
          most={isRating ? 5 : 10}
          low={isRating ? own.ratingLow : own.recommendLow}
          high={isRating ? own.ratingHigh : own.recommendHigh}
          value={response && 'value' in response ? response.value : undefined}
          onValue={value => onResponse({ value })}
        />
      );
    }
    case 'choice':
      return (
        <ChoiceField
          name={question}
          hint={answer.multiple ? own.chooseSeveral : own.chooseOne}
          multiple={answer.multiple}
          choices={answer.choices}
          chosen={response && 'choices' in response ? response.choices : []}
          onChoices={choices => onResponse(choices.length > 0 ? { choices } : undefined)}
        />
      );
    case 'text': {
      const text = response && 'text' in response ? response.text : '';
      return (
        <WordsField
          words={words}
          tools={tools}
          label={own.yourAnswer}
          most={answer.most}
          text={text}
          onText={written => onResponse(written.trim() === '' ? undefined : { text: written })}
        />
      );
    }
  }
};
