import { useId } from 'preact/hooks';
import { useWritten } from './use-written.ts';

/** A labelled line of text. */
export const TextField = ({
  label,
  hint,
  problem,
  value,
  onInput,
  onCommit,
  ...rest
}: {
  label: string;
  hint?: string | undefined;
  /** Why the value cannot be kept. */
  problem?: string | undefined;
  value: string;
  /** Called with every keystroke. */
  onInput?: (value: string) => void;
  /** Called when the person leaves the field or presses Enter, for values that are only whole when finished. */
  onCommit?: (value: string) => void;
  placeholder?: string | undefined;
  maxLength?: number;
  /** The language of the text, for spelling and reading aloud. */
  lang?: string;
  dir?: 'auto' | 'ltr';
}) => {
  const id = useId();
  const written = useWritten(value, text => onCommit?.(text));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="text"
        autocomplete="off"
        {...rest}
        id={id}
        value={onInput ? value : written.value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={hint || problem ? `${id}-hint` : undefined}
        onInput={event => (onInput ? onInput(event.currentTarget.value) : written.onInput(event))}
        onChange={written.onChange}
      />
      <FieldHint id={`${id}-hint`} hint={hint} problem={problem} />
    </div>
  );
};

const FieldHint = ({
  id,
  hint,
  problem,
}: {
  id: string;
  hint: string | undefined;
  problem: string | undefined;
}) => {
  if (problem)
    return (
      <p id={id} class="field__problem">
        {problem}
      </p>
    );
  return hint ? (
    <p id={id} class="field__hint">
      {hint}
    </p>
  ) : null;
};
