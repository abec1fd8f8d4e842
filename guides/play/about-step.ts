import type { Step } from '../schema/step.ts';
import type { Run } from './run.ts';

/** The fields that every signal about a step of a run has. */
export const aboutStep = (run: Run, step: Step) => ({
  run: run.id,
  guide: run.guide,
  version: run.version,
  step: step.id,
  visit: run.visit,
  page: step.page,
});
