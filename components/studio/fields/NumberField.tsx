import { useId } from 'preact/hooks';
import { useWritten } from '../../shared/use-written.ts';

/** A labelled whole number, or none. */
export const NumberField = ({
  label,
  problem,
  value,
  min,
  max,
  required = false,
  onChange,
}: {
  label: string;
  /** Why the number cannot be kept. */
  problem?: string | undefined;
  value: number | undefined;
  min: number;
  max: number;
  /** Whether it stays as it was where it is emptied. */
  required?: boolean;
  /** Called when the field is left, with nothing where it is empty. */
  onChange: (value: number | undefined) => void;
}) => {
  const id = useId();
  const written = useWritten(`${value ?? ''}`, text => {
    if (text !== '') onChange(Math.round(Number(text)));
    else if (!required) onChange(undefined);
  });
  return (
    <div class="field field--number">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={min}
        max={max}
        step={1}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-hint` : undefined}
        {...written}
      />
      {problem && (
        <p id={`${id}-hint`} class="field__problem">
          {problem}
        </p>
      )}
    </div>
  );
};
