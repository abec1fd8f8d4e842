import { fill } from '../shared/fill.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import type { DraftSession } from './create-draft-session.ts';
import { CheckField } from './fields/CheckField.tsx';
import { KeptCopies } from './KeptCopies.tsx';

/** Whether a draft is shared with the authors of the workspace, how far that is, and what lost where two changed the same. */
export const SharingPanel = ({ id, session }: { id: string; session: DraftSession }) => {
  const { words, formats } = usePage();
  const act = useAction();
  const { value: sharing } = useRequest('sharing/get', { draft: id });
  if (!sharing || (sharing.workspace === undefined && sharing.kept.length === 0)) return null;
  const { workspace, state, savedAt, reason, mergedAt, kept } = sharing;
  const told = {
    off: words.sharing.shareHint,
    waiting: words.sharing.waiting,
    saved: fill(words.sharing.saved, { time: formats.dateTime(savedAt ?? 0) }),
    refused: fill(words.sharing.refused, { reason: reason ?? '' }),
  };
  return (
    <div class="sharing">
      {workspace !== undefined && (
        <>
          <CheckField
            label={fill(words.sharing.share, { workspace })}
            checked={state !== 'off'}
            onChange={on => void session.flush().then(() => act('sharing/set', { draft: id, on }))}
          />
          <p class="muted" role="status">
            {told[state]}
            {state !== 'off' &&
              mergedAt !== undefined &&
              ` ${fill(words.sharing.merged, { time: formats.dateTime(mergedAt) })}`}
          </p>
        </>
      )}
      {kept.length > 0 && <KeptCopies kept={kept} session={session} />}
    </div>
  );
};
