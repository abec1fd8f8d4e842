import { useEffect, useState } from 'preact/hooks';

/** A switch with its label. While its change is under way it shows what the person chose; a refusal takes that back. */
export const Switch = ({
  on,
  label,
  fixed,
  onChange,
}: {
  on: boolean;
  label: string;
  /** Why it cannot be moved. */
  fixed?: string;
  /** @returns undefined where the change was refused */
  onChange(on: boolean): Promise<unknown>;
}) => {
  const [wanted, setWanted] = useState<boolean>();
  useEffect(() => setWanted(undefined), [on]);
  return (
    <label class="check switch">
      <input
        type="checkbox"
        checked={wanted ?? on}
        disabled={fixed !== undefined}
        onChange={event => {
          setWanted(event.currentTarget.checked);
          void onChange(event.currentTarget.checked).then(
            answer => answer === undefined && setWanted(undefined),
          );
        }}
      />
      <span class="break">
        {label}
        {fixed && <span class="badge">{fixed}</span>}
      </span>
    </label>
  );
};
