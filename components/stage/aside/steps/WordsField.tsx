import { fill } from '../../../shared/fill.ts';
import type { RunProps } from '../../run-props.ts';
import { trusted } from '../../trusted.ts';

/** A field for words of the person's own. */
export interface WordsFieldProps extends Pick<RunProps, 'words' | 'tools'> {
  label: string;
  /** At most so many UTF-16 code units. */
  most: number;
  text: string;
  onText(text: string): void;
}

/** From so many characters left on a screen reader is told, and at the end. */
const few = [20, 0];

/** Such a field, with what is left of it. */
export const WordsField = ({ words, tools, label, most, text, onText }: WordsFieldProps) => {
  const left = fill(words.steps.charactersLeft, { count: most - text.length });
  return (
    <div class="field">
      <label class="label" for="words">
        {label}
      </label>
      <textarea
        id="words"
        rows={3}
        dir="auto"
        maxLength={most}
        value={text}
        aria-describedby="left"
        onInput={trusted(event => {
          const { value } = event.currentTarget as HTMLTextAreaElement;
          onText(value);
          if (few.includes(most - value.length)) {
            tools.announce(fill(words.steps.charactersLeft, { count: most - value.length }));
          }
        })}
      />
      <p id="left" class="because">
        {left}
      </p>
    </div>
  );
};
