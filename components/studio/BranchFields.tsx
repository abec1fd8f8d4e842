import type { Step } from '../../guides/schema/step.ts';
import { fill } from '../shared/fill.ts';
import { usePage } from '../shared/use-page.ts';
import type { Branch } from './BranchList.tsx';
import { ConditionFields } from './conditions/ConditionFields.tsx';
import type { ConditionSource } from './conditions/condition-source.ts';
import { LaterStepField } from './fields/LaterStepField.tsx';

/** When a branch is taken, and where it leads. */
export const BranchFields = ({
  branch,
  number,
  step,
  index,
  source,
  problemAt,
  onChange,
  onRemove,
}: {
  branch: Branch;
  /** 1 for the first. */
  number: number;
  step: Step;
  /** The position of the step, from 0. */
  index: number;
  source: ConditionSource;
  /** What is wrong at a field of the branch, such as `.to`. */
  problemAt: (field: string) => string | undefined;
  onChange: (branch: Branch) => void;
  onRemove: () => void;
}) => {
  const { words, formats } = usePage();
  const { when, to } = branch;
  const name = fill(words.studio.branch, { number: formats.number(number) });
  return (
    <fieldset class="plain branch">
      <legend>{name}</legend>
      <ConditionFields
        condition={when}
        source={source}
        place={`${step.id}/branches/${number}/when`}
        problemAt={inner => problemAt(`.when${inner}`)}
        onChange={next => onChange({ to, when: next })}
      />
      <LaterStepField
        label={words.studio.branchTo}
        problem={problemAt('.to')}
        value={to}
        steps={source.draft.steps}
        index={index}
        onChange={next => next && onChange({ when, to: next })}
      />
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
