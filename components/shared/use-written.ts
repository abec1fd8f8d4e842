import { useState } from 'preact/hooks';

/** What a field that is only whole when finished is given. */
export interface Written {
  value: string;
  onInput: (event: { currentTarget: { value: string } }) => void;
  onChange: (event: { currentTarget: { value: string } }) => void;
}

/**
 * Keeps what is being written until the field is left. Whatever is drawn anew meanwhile, such as "Saved", would
 * otherwise put the old value back under the person's hands.
 *
 * @param value what is stored
 * @param commit called when the person leaves the field or presses Enter
 */
export const useWritten = (value: string, commit: (value: string) => void): Written => {
  const [written, setWritten] = useState<string>();
  return {
    value: written ?? value,
    onInput: event => setWritten(event.currentTarget.value),
    onChange: event => {
      setWritten(undefined);
      commit(event.currentTarget.value);
    },
  };
};
