import type { ConditionPart } from '../../../guides/schema/condition-part.ts';
import { fill } from '../../shared/fill.ts';
import { localized } from '../../shared/localized.ts';
import { plainTextOf } from '../../shared/plain-text-of.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { setOptional } from '../set-optional.ts';
import type { ConditionSource } from './condition-source.ts';
import { responseTo, surveysBefore } from './new-part.ts';

type Response = Extract<ConditionPart, { kind: 'response' }>;

/** Which answer to a survey is meant: a choice, or a number between two bounds. */
export const ResponseFields = ({
  part,
  source,
  onChange,
}: {
  part: Response;
  source: ConditionSource;
  onChange: (part: ConditionPart) => void;
}) => {
  const { words, formats } = usePage();
  const { draft, locale } = source;
  const surveys = surveysBefore(source);
  const answer = surveys.find(({ id }) => id === part.step)?.answer;
  const text = words.steps.condition;
  const [least, most] = answer?.type === 'rating' ? [1, 5] : [0, 10];
  return (
    <>
      <SelectField
        label={text.survey}
        value={part.step}
        missing={text.missingSurvey}
        options={surveys.map(survey => ({
          value: survey.id,
          label: fill(words.steps.placeOf, {
            number: formats.number(draft.steps.indexOf(survey) + 1),
            name: plainTextOf(localized(survey.text, locale, draft.defaultLocale) ?? []),
          }),
        }))}
        onChange={id => {
          const survey = surveys.find(each => each.id === id);
          if (survey) onChange(responseTo(survey));
        }}
      />
      {answer?.type === 'choice' && (
        <SelectField
          label={text.choice}
          value={part.choice ?? ''}
          missing={text.missingChoice}
          options={answer.choices.map(choice => ({
            value: choice.id,
            label: localized(choice.text, locale, draft.defaultLocale) ?? '',
          }))}
          onChange={choice => onChange({ kind: 'response', step: part.step, choice })}
        />
      )}
      {answer && answer.type !== 'choice' && (
        <div class="row row--field">
          <NumberField
            label={text.atLeast}
            value={part.atLeast}
            min={least}
            max={most}
            onChange={atLeast => onChange(setOptional(part, 'atLeast', atLeast))}
          />
          <NumberField
            label={text.atMost}
            value={part.atMost}
            min={least}
            max={most}
            onChange={atMost => onChange(setOptional(part, 'atMost', atMost))}
          />
        </div>
      )}
    </>
  );
};
