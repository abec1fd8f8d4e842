import { useState } from 'preact/hooks';
import { fill } from '../shared/fill.ts';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';

/** A list of page patterns, to change, add to and take from. */
export const PatternList = ({
  heading,
  hint,
  patterns,
  problemAt,
  onChange,
}: {
  heading: string;
  hint: string;
  patterns: string[];
  /** What is wrong with the pattern at a place in the list. */
  problemAt: (index: number) => string | undefined;
  onChange: (patterns: string[]) => void;
}) => {
  const { words, formats } = usePage();
  const [added, setAdded] = useState('');
  return (
    <fieldset class="plain patterns">
      <legend>{heading}</legend>
      <p class="field__hint">{hint}</p>
      {patterns.map((pattern, index) => {
        const label = fill(words.studio.pageNumber, { number: formats.number(index + 1) });
        return (
          <div key={`${index}/${patterns.length}`} class="row row--field">
            <TextField
              label={label}
              value={pattern}
              problem={problemAt(index)}
              dir="ltr"
              maxLength={500}
              onCommit={next => onChange(patterns.map((old, at) => (at === index ? next.trim() : old)))}
            />
            <button
              type="button"
              class="button"
              aria-label={fill(words.studio.removeOf, { title: label })}
              onClick={() => onChange(patterns.filter((_, at) => at !== index))}
            >
              {words.studio.remove}
            </button>
          </div>
        );
      })}
      <form
        class="row row--field"
        onSubmit={event => {
          event.preventDefault();
          if (!added.trim()) return;
          onChange([...patterns, added.trim()]);
          setAdded('');
        }}
      >
        <TextField
          label={words.studio.addPage}
          placeholder="https://erp.example.com/orders/*"
          value={added}
          dir="ltr"
          maxLength={500}
          onInput={setAdded}
        />
        <button type="submit" class="button">
          {words.studio.add}
        </button>
      </form>
    </fieldset>
  );
};
