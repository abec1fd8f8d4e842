import { useId, useState } from 'preact/hooks';
import { remarkLengths } from '../../guides/remarks/remark-lengths.ts';
import { fill } from '../shared/fill.ts';
import { TextField } from '../shared/TextField.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';

/** A field to leave a remark, which says who reads it before anything is written. */
export const RemarkForm = ({
  kind,
  id,
  workspace,
}: {
  kind: 'guide' | 'lesson';
  id: string;
  workspace: string;
}) => {
  const { words } = usePage();
  const act = useAction();
  const field = useId();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const leave = async (): Promise<void> => {
    const called = name.trim() === '' ? {} : { name };
    if (await act('remarks/leave', { kind, id, text, ...called }, words.remarks.left)) setText('');
  };
  return (
    <form
      class="remark-form"
      onSubmit={event => {
        event.preventDefault();
        if (text.trim() !== '') void leave();
      }}
    >
      <div class="field">
        <label for={field}>{words.remarks.text}</label>
        <textarea
          id={field}
          rows={3}
          dir="auto"
          required
          maxLength={remarkLengths.text}
          value={text}
          aria-describedby={`${field}-hint`}
          onInput={event => setText(event.currentTarget.value)}
        />
        <p id={`${field}-hint`} class="field__hint">
          {fill(words.remarks.textHint, { workspace })}
        </p>
      </div>
      <TextField
        label={words.remarks.name}
        value={name}
        onInput={setName}
        maxLength={remarkLengths.name}
        dir="auto"
      />
      <button type="submit" class="button">
        {words.remarks.leave}
      </button>
    </form>
  );
};
