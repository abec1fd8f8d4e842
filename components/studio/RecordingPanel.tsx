import type { Recording } from '../../guides/contracts/page-to-worker.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';

/** The recording that is under way with its count of steps, or why one ended by itself. */
export const RecordingPanel = ({ recording }: { recording: Recording }) => {
  const { words, formats, platform } = usePage();
  const act = useAction();
  if (!recording.running)
    return recording.problem ? (
      <div class="notice notice--problem" role="alert">
        <p>{recording.problem}</p>
        <button type="button" class="button" onClick={() => void act('recording/stop', undefined)}>
          {words.shared.close}
        </button>
      </div>
    ) : null;
  const isPicking = recording.pick !== undefined;
  return (
    <section class="card card--recording" aria-labelledby="recording-heading">
      <h3 id="recording-heading">{isPicking ? words.studio.pick.heading : words.studio.recording}</h3>
      {!isPicking && <p role="status">{formats.count(words.studio.recorded, recording.steps)}</p>}
      {recording.problem && (
        <p class="notice notice--problem" role="alert">
          {recording.problem}
        </p>
      )}
      <p class="muted">{isPicking ? words.studio.pick.text : words.studio.recordingText}</p>
      <div class="row">
        <button
          type="button"
          class="button button--primary"
          onClick={() => void act('recording/stop', undefined)}
        >
          {isPicking ? words.studio.pick.stop : words.studio.stopRecording}
        </button>
        <button type="button" class="button" onClick={() => void platform.showTab(recording.tab)}>
          {words.studio.showTab}
        </button>
      </div>
    </section>
  );
};
