import { useId } from 'preact/hooks';
import { useWritten } from '../../shared/use-written.ts';

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
  const written = useWritten(value, onCommit);
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
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint`}
        {...written}
      />
      <p id={`${id}-hint`} class={problem ? 'field__problem' : 'field__hint'}>
        {problem ?? hint}
      </p>
    </div>
  );
};
