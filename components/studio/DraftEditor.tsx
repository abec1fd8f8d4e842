import { useState } from 'preact/hooks';
import type { Failure } from '../../guides/contracts/result.ts';
import { localized } from '../shared/localized.ts';
import { Problem } from '../shared/Problem.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { ConflictNotice } from './ConflictNotice.tsx';
import { DraftActions } from './DraftActions.tsx';
import { DraftDetails } from './DraftDetails.tsx';
import { LanguageChooser } from './LanguageChooser.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { RecordingPanel } from './RecordingPanel.tsx';
import { SaveState } from './SaveState.tsx';
import { SharingPanel } from './SharingPanel.tsx';
import { StepList } from './StepList.tsx';
import { TabChooser } from './TabChooser.tsx';
import { useDraftSession } from './use-draft-session.ts';
import { usePicking } from './use-picking.ts';

/** One draft with everything that can be done to it. */
export const DraftEditor = ({ id }: { id: string }) => {
  const { words, platform } = usePage();
  const { session, state, failure } = useDraftSession(id);
  const { value: recording } = useRequest('recording/get', undefined);
  const [chosen, setChosen] = useState<string>();
  const [refusal, setRefusal] = useState<Failure>();
  const [picking, setPicking] = useState<string>();
  const act = useAction();
  usePicking(session, recording === undefined || recording?.draft === id ? recording : null);

  const back = (
    <p>
      <a href="#/">{words.studio.back}</a>
    </p>
  );
  if (failure)
    return (
      <>
        {back}
        <Problem failure={failure} />
      </>
    );
  if (!session || !state) return <p class="muted">{words.shared.loading}</p>;

  const { draft } = state;
  const locale = chosen ?? draft.defaultLocale;
  const title = localized(draft.title, locale, draft.defaultLocale) || words.studio.untitled;
  const recordingHere = recording?.draft === id ? recording : null;
  const busy = recordingHere?.running === true;
  const problem = state.failure ?? refusal;

  const pick = async (tab: number): Promise<void> => {
    const step = picking;
    setPicking(undefined);
    if (step === undefined || !(await session.flush())) return;
    if (await act('recording/pick', { draft: id, step, tab })) await platform.showTab(tab);
  };

  return (
    <>
      {back}
      <div class="editor-head">
        <h2 dir="auto">{title}</h2>
        <SaveState state={state} />
      </div>
      {state.saving === 'conflict' && <ConflictNotice session={session} draft={draft} />}
      {problem && state.saving !== 'conflict' && <ProblemSummary failure={problem} draft={draft} />}
      <SharingPanel id={id} session={session} />
      {recordingHere && <RecordingPanel recording={recordingHere} />}
      {!busy && (
        <DraftActions
          draft={draft}
          session={session}
          blocked={recording?.running === true}
          onRefused={setRefusal}
        />
      )}
      <fieldset class="plain" disabled={busy}>
        <legend class="visually-hidden">{words.studio.content}</legend>
        <LanguageChooser
          locale={locale}
          defaultLocale={draft.defaultLocale}
          used={Object.keys(draft.title)}
          onChoose={setChosen}
        />
        <DraftDetails draft={draft} locale={locale} failure={problem} change={session.change} />
        <StepList
          draft={draft}
          locale={locale}
          failure={problem}
          change={session.change}
          onPick={setPicking}
        />
      </fieldset>
      {picking !== undefined && (
        <TabChooser
          title={words.studio.pick.where}
          confirm={words.studio.pick.start}
          hint={words.studio.pick.hint}
          onClose={() => setPicking(undefined)}
          onChoose={tab => void pick(tab)}
        />
      )}
    </>
  );
};
