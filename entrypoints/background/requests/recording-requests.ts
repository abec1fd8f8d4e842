import browser from 'webextension-polyfill';
import type { FailureReason } from '../../../guides/contracts/failure-reason.ts';
import type { Recording } from '../../../guides/contracts/page-to-worker.ts';
import type { Result } from '../../../guides/contracts/result.ts';
import { pageOf } from '../../../guides/match/page-of.ts';
import { startRecording } from '../../../storage/recording/start-recording.ts';
import type { StoredRecording } from '../../../storage/settings/settings.ts';
import { writeSetting } from '../../../storage/settings/write-setting.ts';
import { bringRecorder } from '../bring-recorder.ts';
import { endRecordingInTurn } from '../end-recording-in-turn.ts';
import { recordingState } from '../recording-state.ts';
import { tellRecorders } from '../tell-recorders.ts';
import { type WorkerContext, withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

/** Starts a recording, or the picking of a new place for a step. */
const begin = (
  context: WorkerContext,
  { draft, tab, step }: { draft: string; tab: number; step?: string },
): Promise<Result<Recording>> =>
  withDatabase(context, async database => {
    const refuse = (reason: FailureReason, message: string) =>
      ({ ok: false, error: { code: 'not-allowed', reason, message } }) as const;
    if ((await context.policy()).authoring === false) {
      return refuse('recording-off', 'Your organisation has switched recording off.');
    }
    const address = (await browser.tabs.get(tab).catch(() => undefined))?.url ?? '';
    if (pageOf(address) === null) {
      return refuse(
        'tab-unrecordable',
        'This tab cannot be recorded. Choose a tab with a web page that starts with http or https.',
      );
    }
    await endRecordingInTurn(database);
    await tellRecorders(context);
    recordingState.forget();
    const recording = await startRecording(database, draft, tab, step);
    if (!recording)
      return refuse('draft-deleted-before-recording', 'This draft was deleted. Create a new one to record.');
    if (!(await bringRecorder(tab))) {
      await endRecordingInTurn(database);
      return refuse(
        'tab-refused',
        'The browser does not let Handrail into this tab. Allow the site in the side panel, then record again.',
      );
    }
    await tellRecorders(context);
    return { ok: true, value: recordingOf(recording) };
  });

/** Recording a guide in a tab. */
export const recordingRequests = {
  'recording/start': begin,
  'recording/pick': begin,
  'recording/stop': context =>
    withDatabase(context, async database => {
      const ended = await endRecordingInTurn(database);
      // One that ended by itself is only kept for its reason, which has now been read.
      if (!ended) await writeSetting(database, 'recording', undefined);
      recordingState.forget();
      await tellRecorders(context);
      return { ok: true, value: null };
    }),
  'recording/get': context =>
    withDatabase(context, async database => {
      const recording = await recordingState.read(database);
      const told = recording?.running || recording?.problem;
      return { ok: true, value: recording && told ? recordingOf(recording) : null };
    }),
} satisfies Partial<PageHandlers>;

const recordingOf = ({ draft, tab, actions, problem, running, pick }: StoredRecording): Recording => ({
  draft,
  tab,
  steps: actions.length,
  running,
  ...(problem === undefined ? {} : { problem }),
  ...(pick && { pick: pick.step }),
});
