import type { Guide } from '../schema/guide.ts';
import { aboutRun } from './about-run.ts';
import type { Circumstances } from './circumstances.ts';
import type { Run } from './run.ts';
import type { Transition } from './transition.ts';
import { walk } from './walk.ts';

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
  /** The run with the checklist whose task begins this one. */
  parent?: string;
  /** What is known of the person and the page, for steps that ask. */
  circumstances?: Circumstances;
}

/** Starts a run at the guide's first step that needs the person. A guide without steps cannot be started: null. */
export const startRun = (start: RunStart): Transition | null => {
  const { id, guide, by, now, preview, parent, circumstances = {} } = start;
  const first = guide.steps[0];
  if (!first) return null;
  const run: Run = {
    id,
    guide: guide.id,
    version: guide.version,
    by,
    ...(parent === undefined ? {} : { parent }),
    status: 'active',
    step: first.id,
    revision: 1,
    visit: 0,
    shown: false,
    failed: false,
    trail: [],
    answers: {},
    startedAt: now,
    changedAt: now,
    closed: false,
    ...(preview ? { preview: guide } : {}),
  };
  const begun = walk(
    { run, signals: [{ type: 'run-started', ...aboutRun(run), by }], onward: 0 },
    { guide, circumstances, now },
  );
  return { run: begun.run, signals: preview ? [] : begun.signals };
};
