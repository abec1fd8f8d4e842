import { useRef, useState } from 'preact/hooks';
import { fill } from '../shared/fill.ts';
import { usePage } from '../shared/use-page.ts';
import { useToast } from '../shared/use-toast.ts';

/** The largest file that is read at all, in bytes: 300 pictures of the largest size would be more than a message holds. */
const mostBytes = 50_000_000;

/** Takes a guide file in. A file that is refused is named with the reason, and nothing is stored. */
export const ImportFile = () => {
  const { words, client } = usePage();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState('');

  const take = async (file: File): Promise<void> => {
    setRefusal('');
    if (file.size > mostBytes) return setRefusal(fill(words.studio.fileTooLarge, { name: file.name }));
    const answer = await client.request('files/import', { text: await file.text() });
    if (answer.ok) toast({ text: fill(words.studio.imported, { title: answer.value.title }) });
    else setRefusal(fill(words.studio.refused, { name: file.name, reason: answer.error.message }));
  };

  return (
    <div class="import">
      <input
        ref={field}
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={words.studio.importFile}
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void take(file);
          // So that the same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {words.studio.import}
      </button>
      {refusal && (
        <p class="notice notice--problem" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
};
