import { useId } from 'preact/hooks';

/** Something that can be chosen. */
export interface Choosable<Value extends string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

/** A labelled list of which one thing is chosen. */
export const SelectField = <Value extends string>({
  label,
  hint,
  problem,
  value,
  options,
  missing,
  onChange,
}: {
  label: string;
  hint?: string | undefined;
  /** Why the choice cannot be kept. */
  problem?: string | undefined;
  value: string;
  options: readonly Choosable<Value>[];
  /** What is said of a value that is not among the options. Without it, there is none. */
  missing?: string | undefined;
  onChange: (value: Value) => void;
}) => {
  const id = useId();
  const known = options.some(option => option.value === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={hint || problem ? `${id}-hint` : undefined}
        onChange={event => {
          const chosen = options.find(option => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {!known && <option value={value}>{missing}</option>}
        {options.map(option => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      {(problem || hint) && (
        <p id={`${id}-hint`} class={problem ? 'field__problem' : 'field__hint'}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
};
