import type { Step } from '../../../guides/schema/step.ts';
import { fill } from '../../shared/fill.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';

/** Where a guide goes on: at a later step or at its end. */
export const LaterStepField = ({
  label,
  problem,
  value,
  steps,
  index,
  next = false,
  onChange,
}: {
  label: string;
  /** Why it cannot be kept. */
  problem?: string | undefined;
  /** The step's identifier, `end`, or nothing for the next step in order. */
  value: string | undefined;
  /** All steps of the guide. */
  steps: readonly Step[];
  /** The position of the step that is left, from 0. */
  index: number;
  /** Whether nothing need be chosen. */
  next?: boolean;
  onChange: (to: string | undefined) => void;
}) => {
  const { words, formats } = usePage();
  const later = steps.slice(index + 1).map((step, at) => ({
    value: step.id,
    label: fill(words.studio.step, { number: formats.number(index + at + 2) }),
  }));
  const known = value === undefined || value === 'end' || later.some(step => step.value === value);
  return (
    <SelectField
      label={label}
      problem={problem ?? (known ? undefined : words.studio.missingStepText)}
      value={value ?? ''}
      missing={words.studio.missingStep}
      options={[
        ...(next ? [{ value: '', label: words.steps.otherwise.next }] : []),
        ...later,
        { value: 'end', label: words.studio.branchEnd },
      ]}
      onChange={to => onChange(to || undefined)}
    />
  );
};
