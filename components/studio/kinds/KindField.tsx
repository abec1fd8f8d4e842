import type { Step } from '../../../guides/schema/step.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { useKept } from '../use-kept.ts';
import { changeKind, withTarget } from './change-kind.ts';
import { missingFor, type NewStepSource } from './new-step.ts';
import { stepKinds } from './step-kinds.ts';

/** Which kind of step it is. What was written for another kind comes back with it. */
export const KindField = ({
  step,
  source,
  problem,
  onChange,
}: {
  step: Step;
  source: NewStepSource;
  /** Why the kind cannot be kept. */
  problem: string | undefined;
  onChange: (step: Step) => void;
}) => {
  const { words } = usePage();
  const kept = useKept<Step>(`${step.id}/kind`);
  const own = withTarget(step, kept, source);
  return (
    <SelectField
      label={words.steps.kind}
      hint={words.steps.kindHint}
      problem={problem}
      value={step.kind}
      options={stepKinds.map(value => {
        const missing = value === step.kind || kept.recall(value) ? undefined : missingFor(value, own);
        const { name } = words.steps.kinds[value];
        return {
          value,
          label: missing ? `${name} – ${words.steps[missing]}` : name,
          disabled: missing !== undefined,
        };
      })}
      onChange={kind => {
        const next = changeKind(step, kind, kept, source);
        if (next) onChange(next);
      }}
    />
  );
};
