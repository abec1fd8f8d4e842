import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../guides/contracts/result.ts';
import { usePage } from '../shared/use-page.ts';
import { createDraftSession, type DraftSession, type DraftState } from './create-draft-session.ts';

/** A draft opened for editing, once it is there. */
export interface OpenDraft {
  session?: DraftSession;
  state?: DraftState;
  failure?: Failure;
}

/** Opens a draft for editing, and saves what is left when the page is hidden or left. */
export const useDraftSession = (id: string): OpenDraft => {
  const { client } = usePage();
  const [open, setOpen] = useState<OpenDraft>({});
  useEffect(() => {
    let session: DraftSession | undefined;
    let gone = false;
    let stopChanges = (): void => {};
    setOpen({});
    void client.request('drafts/get', { id }).then(answer => {
      if (gone) return;
      if (!answer.ok) return setOpen({ failure: answer.error });
      const started = createDraftSession(client, answer.value);
      session = started;
      const show = (): void => setOpen({ session: started, state: started.state() });
      started.subscribe(show);
      stopChanges = client.onChange(() => void started.refresh());
      show();
    });
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') void session?.flush();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', onHide);
      stopChanges();
      session?.stop();
    };
  }, [client, id]);
  return open;
};
