import type { Guide } from '../schema/guide.ts';
import type { SignalDraft } from '../schema/signal-draft.ts';
import type { Run } from './run.ts';

/** What a run starts with. */
export interface RunStart {
  /** UUIDv7. */
  id: string;
  guide: Guide;
  by: Run['by'];
  /** Epoch milliseconds. */
  now: number;
  /** An author's trial, which is not counted. */
  preview?: boolean;
}

/** Starts a run at the guide's first step. A guide without steps cannot be started: null. */
export const startRun = ({
  id,
  guide,
  by,
  now,
  preview,
}: RunStart): { run: Run; signals: SignalDraft[] } | null => {
  const first = guide.steps[0];
  if (!first) return null;
  const run: Run = {
    id,
    guide: guide.id,
    version: guide.version,
    by,
    status: 'active',
    step: first.id,
    revision: 1,
    visit: 1,
    shown: false,
    failed: false,
    trail: [],
    answers: {},
    startedAt: now,
    changedAt: now,
    closed: false,
    ...(preview ? { preview: guide } : {}),
  };
  const signal = { type: 'run-started', run: id, guide: guide.id, version: guide.version, by } as const;
  return { run, signals: preview ? [] : [signal] };
};
