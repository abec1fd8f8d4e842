import type { SignalDraft } from '../schema/signal-draft.ts';
import type { Run } from './run.ts';

/** The run after an event, with the usage events that tell of it. */
export interface Transition {
  run: Run;
  signals: SignalDraft[];
}
