import { useId } from 'preact/hooks';

/** A labelled colour, chosen by the browser's own means, with its code beside it. */
export const ColourField = ({
  label,
  value,
  problem,
  mend,
  onTry,
  onChange,
}: {
  label: string;
  /** As `#rrggbb`. */
  value: string;
  /** Why the colour cannot be kept. */
  problem?: string | undefined;
  /** A colour that can be, and what the button says that takes it. */
  mend?: { label: string; colour: string } | undefined;
  /** Called while the person is still choosing. */
  onTry: (colour: string) => void;
  onChange: (colour: string) => void;
}) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="row">
        <input
          id={id}
          type="color"
          class="colour"
          value={value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-hint` : undefined}
          onInput={event => onTry(event.currentTarget.value)}
          onChange={event => onChange(event.currentTarget.value)}
        />
        <code>{value}</code>
      </div>
      {problem && (
        <p id={`${id}-hint`} class="field__problem" role="alert">
          {problem}
        </p>
      )}
      {mend && (
        <button type="button" class="button" onClick={() => onChange(mend.colour)}>
          {mend.label}
        </button>
      )}
    </div>
  );
};
