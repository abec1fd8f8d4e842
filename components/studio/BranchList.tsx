import type { Step } from '../../guides/schema/step.ts';
import { usePage } from '../shared/use-page.ts';
import { BranchFields } from './BranchFields.tsx';
import type { ConditionSource } from './conditions/condition-source.ts';

/** One way on from a step that is not simply the next one. */
export type Branch = NonNullable<Step['branches']>[number];

/** The ways on from a step, in the order in which they are tried. */
export const BranchList = ({
  step,
  index,
  source,
  at,
  onChange,
}: {
  step: Step;
  /** The position of the step, from 0. */
  index: number;
  source: ConditionSource;
  /** What is wrong at a field of the step. */
  at: (field: string) => string | undefined;
  onChange: (branches: Branch[]) => void;
}) => {
  const { words } = usePage();
  const branches = step.branches ?? [];
  // A step can branch on its own answer, as that is given by then.
  const own = { ...source, answered: index + 1 };
  const problem = at('branches');
  const inner = branches.some((_, position) => at(`branches[${position}]`));
  return (
    <fieldset class="plain branches">
      <legend>{words.studio.branches}</legend>
      <p class="field__hint">{words.studio.branchesHint}</p>
      {problem && !inner && <p class="field__problem">{problem}</p>}
      {branches.map((branch, position) => (
        <BranchFields
          key={`${position}/${branches.length}`}
          branch={branch}
          number={position + 1}
          step={step}
          index={index}
          source={own}
          problemAt={field => at(`branches[${position}]${field}`)}
          onChange={next => onChange(branches.map((old, each) => (each === position ? next : old)))}
          onRemove={() => onChange(branches.filter((_, each) => each !== position))}
        />
      ))}
      <button
        type="button"
        class="button"
        disabled={branches.length >= 10}
        onClick={() => onChange([...branches, { when: { kind: 'page', page: step.page }, to: 'end' }])}
      >
        {words.studio.addBranch}
      </button>
    </fieldset>
  );
};
