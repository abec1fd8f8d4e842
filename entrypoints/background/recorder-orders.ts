import { chooseRecorderWords } from '../../components/recorder/words/choose-recorder-words.ts';
import type { RecorderOrders } from '../../guides/contracts/recorder.ts';
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
  const steps = here ? recording.actions.length : 0;
  return {
    type: 'recorder/orders',
    recording: here && recording.running,
    steps,
    ...(here && recording.problem ? { problem: recording.problem } : {}),
    words: chooseRecorderWords(context.languages, steps),
  };
};
