import { chooseRecorderWords } from '../../components/recorder/words/choose-recorder-words.ts';
import type { RecorderOrders } from '../../guides/contracts/recorder.ts';
import type { StoredPick } from '../../storage/settings/settings.ts';
import { recordingState } from './recording-state.ts';
import type { WorkerContext } from './worker-context.ts';

/** How the recording stands, for a recorder in a tab. */
export const recorderOrders = async (
  context: WorkerContext,
  tab: number | undefined,
): Promise<RecorderOrders> => {
  const opened = await context.opened();
  const recording = opened.state === 'ready' ? await recordingState.read(opened.database) : undefined;
  const here = recording !== undefined && recording.tab === tab;
  const pick = here && recording.running ? recording.pick : undefined;
  const steps = here ? recording.actions.length : 0;
  return {
    type: 'recorder/orders',
    recording: here && recording.running && !pick,
    ...(pick && { picking: pickingOf(pick) }),
    steps,
    ...(here && recording.problem ? { problem: recording.problem } : {}),
    words: chooseRecorderWords(context.languages, steps),
  };
};

const pickingOf = ({ paused = false, pointed }: StoredPick): NonNullable<RecorderOrders['picking']> => ({
  paused,
  ...(pointed && { pointed: { name: pointed.name, sure: pointed.sure } }),
});
