import { useEffect, useId, useState } from 'preact/hooks';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { EntryCard } from './EntryCard.tsx';

/** How long the person must have stopped typing before the worker is asked, in milliseconds. */
const quietTime = 200;

/** Finds a guide or a lesson by its words, wherever it applies. */
export const LibrarySearch = ({ tab }: { tab: number | null }) => {
  const { words, formats } = usePage();
  const id = useId();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), quietTime);
    return () => clearTimeout(timer);
  }, [text]);
  const { value: found } = useRequest('library/search', asked ? { text: asked } : 'wait');

  return (
    <search>
      <div class="field">
        <label for={id}>{words.hub.search}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          maxLength={200}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
      </div>
      <p class={found?.length === 0 ? 'muted' : 'visually-hidden'} role="status">
        {asked &&
          found &&
          (found.length === 0 ? words.hub.nothingFound : formats.count(words.hub.found, found.length))}
      </p>
      {asked && found && found.length > 0 && (
        <ul class="list">
          {found.map(entry => (
            <EntryCard key={`${entry.kind}/${entry.id}`} entry={entry} tab={tab} />
          ))}
        </ul>
      )}
    </search>
  );
};
