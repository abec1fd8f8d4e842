import { useState } from 'preact/hooks';
import type { Failure } from '../../guides/contracts/result.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import { ConfirmButton } from '../shared/ConfirmButton.tsx';
import { fill } from '../shared/fill.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useToast } from '../shared/use-toast.ts';
import type { DraftSession } from './create-draft-session.ts';
import { TabChooser } from './TabChooser.tsx';

/** Record, preview, publish, remove. */
export const DraftActions = ({
  draft,
  session,
  blocked,
  onRefused,
}: {
  draft: Draft;
  session: DraftSession;
  /** Whether another draft is being recorded, which must end before this one can be. */
  blocked: boolean;
  onRefused: (failure: Failure | undefined) => void;
}) => {
  const { words, client, platform, formats } = usePage();
  const act = useAction();
  const toast = useToast();
  const [choosing, setChoosing] = useState<'record' | 'preview'>();
  const { id } = draft;
  const empty = draft.steps.length === 0;

  const begin = async (tab: number): Promise<void> => {
    const purpose = choosing;
    setChoosing(undefined);
    if (!(await session.flush())) return;
    const begun =
      purpose === 'record'
        ? await act('recording/start', { draft: id, tab })
        : await act('drafts/preview', { id, tab });
    if (begun) await platform.showTab(tab);
  };

  const publish = async (): Promise<void> => {
    onRefused(undefined);
    if (!(await session.flush())) return;
    const answer = await client.request('drafts/publish', { id });
    if (!answer.ok) return onRefused(answer.error);
    toast({ text: fill(words.studio.publishedNow, { version: formats.number(answer.value.version) }) });
    void session.refresh();
  };

  return (
    <div class="toolbar">
      <div class="row">
        <button
          type="button"
          class={`button ${empty ? 'button--primary' : ''}`}
          disabled={blocked}
          onClick={() => setChoosing('record')}
        >
          {empty ? words.studio.record : words.studio.recordMore}
        </button>
        <button type="button" class="button" disabled={empty} onClick={() => setChoosing('preview')}>
          {words.studio.preview}
        </button>
        <button
          type="button"
          class={`button ${empty ? '' : 'button--primary'}`}
          disabled={empty}
          onClick={() => void publish()}
        >
          {words.studio.publish}
        </button>
      </div>
      <ConfirmButton
        label={words.studio.removeDraft}
        question={words.studio.removeDraftQuestion}
        confirm={words.studio.remove}
        onConfirm={() =>
          void act('drafts/remove', { id }, words.studio.draftRemoved).then(answer => {
            if (answer) location.hash = '#/';
          })
        }
      />
      {blocked && <p class="muted">{words.studio.recordingElsewhere}</p>}
      {choosing && (
        <TabChooser
          title={choosing === 'record' ? words.studio.recordWhere : words.studio.previewWhere}
          confirm={choosing === 'record' ? words.studio.startRecording : words.studio.startPreview}
          hint={choosing === 'record' ? words.studio.recordHint : undefined}
          onClose={() => setChoosing(undefined)}
          onChoose={tab => void begin(tab)}
        />
      )}
    </div>
  );
};
