import { useState } from 'preact/hooks';
import { TextField } from '../shared/TextField.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';

/** Begins a guide with its title. */
export const NewGuide = () => {
  const { words } = usePage();
  const act = useAction();
  const [title, setTitle] = useState('');
  return (
    <form
      class="new-guide"
      onSubmit={event => {
        event.preventDefault();
        void act('drafts/create', { title: title.trim() || words.studio.untitled }).then(answer => {
          if (answer) location.hash = `#/draft/${answer.value.id}`;
        });
      }}
    >
      <TextField
        label={words.studio.newTitle}
        placeholder={words.studio.newTitleExample}
        value={title}
        onInput={setTitle}
        maxLength={300}
      />
      <button type="submit" class="button button--primary">
        {words.studio.newGuide}
      </button>
    </form>
  );
};
