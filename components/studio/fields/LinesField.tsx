import { useId } from 'preact/hooks';

/** A labelled text of several plain lines. */
export const LinesField = ({
  label,
  hint,
  problem,
  value,
  lang,
  placeholder,
  maxLength,
  onCommit,
}: {
  label: string;
  hint: string;
  /** Why the text cannot be kept. */
  problem: string | undefined;
  value: string;
  /** The language of the text, for spelling and reading aloud. */
  lang?: string;
  placeholder?: string | undefined;
  maxLength?: number;
  /** Called when the field is left. */
  onCommit: (value: string) => void;
}) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        lang={lang}
        placeholder={placeholder}
        maxLength={maxLength}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint`}
        onChange={event => onCommit(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={problem ? 'field__problem' : 'field__hint'}>
        {problem ?? hint}
      </p>
    </div>
  );
};
