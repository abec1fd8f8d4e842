import type { HandrailDatabase } from '../../storage/database.ts';
import { endRecording } from '../../storage/recording/end-recording.ts';
import { readSetting } from '../../storage/settings/read-setting.ts';
import type { StoredRecording } from '../../storage/settings/settings.ts';

/** The recording that had to end while not even its end could be stored. */
let stopped: { draft: string; problem: string } | undefined;

/** How the recording stands: as it is stored, unless the device has no room left even for that. */
export const recordingState = {
  async read(database: HandrailDatabase): Promise<StoredRecording | undefined> {
    const recording = await readSetting(database, 'recording');
    if (!recording || recording.draft !== stopped?.draft) return recording;
    return { ...recording, running: false, problem: stopped.problem };
  },
  /** Ends the recording for a reason that the person is told in one sentence. */
  async stop(database: HandrailDatabase, problem: string): Promise<void> {
    const recording = await readSetting(database, 'recording');
    if (!recording) return;
    stopped = { draft: recording.draft, problem };
    await endRecording(database, problem).then(
      () => {
        stopped = undefined;
      },
      () => undefined,
    );
  },
  /** A new recording, or the person has read why the last one ended. */
  forget(): void {
    stopped = undefined;
  },
};
