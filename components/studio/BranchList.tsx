import type { Draft } from '../../guides/schema/guide.ts';
import type { Lesson } from '../../guides/schema/lesson.ts';
import type { Step } from '../../guides/schema/step.ts';
import { usePage } from '../shared/use-page.ts';
import { BranchFields } from './BranchFields.tsx';

/** One way on from a step that is not simply the next one. */
export type Branch = NonNullable<Step['branches']>[number];

/** The ways on from a step, in the order in which they are tried. */
export const BranchList = ({
  step,
  later,
  draft,
  lessons,
  problemAt,
  onChange,
}: {
  step: Step;
  /** The steps after this one: a branch never leads back. */
  later: Step[];
  draft: Draft;
  lessons: Lesson[];
  problemAt: (branch: number) => string | undefined;
  onChange: (branches: Branch[]) => void;
}) => {
  const { words } = usePage();
  const branches = step.branches ?? [];
  return (
    <fieldset class="plain branches">
      <legend>{words.studio.branches}</legend>
      <p class="field__hint">{words.studio.branchesHint}</p>
      {branches.map((branch, index) => (
        <BranchFields
          key={`${index}/${branches.length}`}
          branch={branch}
          number={index + 1}
          steps={draft.steps}
          later={later}
          lessons={lessons}
          problem={problemAt(index)}
          onChange={next => onChange(branches.map((old, at) => (at === index ? next : old)))}
          onRemove={() => onChange(branches.filter((_, at) => at !== index))}
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
