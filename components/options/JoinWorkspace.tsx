import { useState } from 'preact/hooks';
import type { Failure } from '../../guides/contracts/result.ts';
import { sayFailure } from '../shared/say-failure.ts';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';
import { useToast } from '../shared/use-toast.ts';

/** The way into a workspace: a link, and what will be sent once it is taken. */
export const JoinWorkspace = () => {
  const { words, client, platform } = usePage();
  const text = words.workspace;
  const toast = useToast();
  const [link, setLink] = useState('');
  const [problem, setProblem] = useState<Failure>();
  const [isRefused, setRefused] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const join = async (): Promise<void> => {
    setProblem(undefined);
    setRefused(false);
    // Straight from the press: the browser asks nobody otherwise.
    const isAllowed = await platform.requestSharing();
    if (!isAllowed) return setRefused(true);
    setBusy(true);
    const answer = await client.request('workspace/join', { link });
    setBusy(false);
    if (answer.ok) toast({ text: text.joined });
    else setProblem(answer.error);
  };
  return (
    <form
      class="stack"
      onSubmit={event => {
        event.preventDefault();
        void join();
      }}
    >
      <p class="muted">{text.sent}</p>
      <TextField
        label={text.link}
        hint={text.linkHint}
        problem={isRefused ? text.refusedSharing : problem && sayFailure(problem, words)}
        value={link}
        dir="ltr"
        maxLength={2000}
        onInput={setLink}
      />
      <div class="row">
        <button type="submit" class="button" disabled={isBusy || link.trim() === ''}>
          {text.join}
        </button>
      </div>
    </form>
  );
};
