import type { Run } from './run.ts';

/** The fields that every signal about a run has. */
export const aboutRun = (run: Run) => ({ run: run.id, guide: run.guide, version: run.version });
