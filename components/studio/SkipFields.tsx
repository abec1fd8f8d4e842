import type { Condition } from '../../guides/schema/condition.ts';
import type { Step } from '../../guides/schema/step.ts';
import { usePage } from '../shared/use-page.ts';
import { ConditionFields } from './conditions/ConditionFields.tsx';
import type { ConditionSource } from './conditions/condition-source.ts';
import { CheckField } from './fields/CheckField.tsx';
import { setOptional } from './set-optional.ts';
import { useKept } from './use-kept.ts';

/** When the step is done already, and is passed over. */
export const SkipFields = ({
  step,
  source,
  at,
  onChange,
}: {
  step: Step;
  source: ConditionSource;
  /** What is wrong at a field of the step. */
  at: (field: string) => string | undefined;
  onChange: (step: Step) => void;
}) => {
  const { words } = usePage();
  const { skipWhen } = step;
  const kept = useKept<Condition>(`${step.id}/skip`);
  return (
    <>
      <CheckField
        label={words.steps.skipWhen}
        checked={skipWhen !== undefined}
        onChange={checked => {
          if (skipWhen) kept.keep('when', skipWhen);
          const fresh = kept.recall('when') ?? { kind: 'page', page: step.page };
          onChange(setOptional(step, 'skipWhen', checked ? fresh : undefined));
        }}
      />
      {skipWhen && (
        <fieldset class="plain branch">
          <legend>{words.steps.skipHeading}</legend>
          <ConditionFields
            condition={skipWhen}
            source={source}
            place={`${step.id}/skipWhen`}
            problemAt={inner => at(`skipWhen${inner}`)}
            onChange={next => onChange({ ...step, skipWhen: next })}
          />
        </fieldset>
      )}
    </>
  );
};
