import { useId } from 'preact/hooks';

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
  return (
    <div class="field field--number">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={min}
        max={max}
        step={1}
        value={value ?? ''}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-hint` : undefined}
        onChange={event => {
          const written = event.currentTarget.value;
          if (written === '' && required) event.currentTarget.value = `${value ?? ''}`;
          else onChange(written === '' ? undefined : Math.round(Number(written)));
        }}
      />
      {problem && (
        <p id={`${id}-hint`} class="field__problem">
          {problem}
        </p>
      )}
    </div>
  );
};
