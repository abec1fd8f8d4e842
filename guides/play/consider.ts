import type { Guide } from '../schema/guide.ts';
import type { Step } from '../schema/step.ts';
import { aboutStep } from './about-step.ts';
import type { Circumstances } from './circumstances.ts';
import { isUndecided } from './is-undecided.ts';
import { judge } from './judge.ts';
import type { Run } from './run.ts';
import { tickTasks } from './tick-tasks.ts';
import type { Transition } from './transition.ts';
import { wayOn } from './way-on.ts';

/** What is to become of a step that the run has come to, or rests at. */
export interface Consideration extends Transition {
  /** Where it goes on by itself: a later position, or null for the end. Missing: it stays. */
  onward?: number | null;
}

/**
 * Whether the step at hand needs the person at all: it may be done already, only branch, or wait for what is so. Where
 * it depends on what only the page can tell, the run rests until that was told.
 *
 * @param told the page was asked, so that what is not known now will not be known by asking
 */
export const consider = (
  run: Run,
  guide: Guide,
  at: number,
  circumstances: Circumstances,
  told: boolean,
): Consideration => {
  const step = guide.steps[at];
  if (!step) return { run, signals: [] };
  if (step.skipWhen && isUndecided(run, step)) {
    const done = judge(step.skipWhen, run, circumstances);
    if (done) {
      const signal = { type: 'step-skipped', ...aboutStep(run, step), reason: 'already-done' } as const;
      return { run, signals: [signal], onward: wayOn(guide, run, at, circumstances) ?? null };
    }
    if (done === undefined && !told) return { run, signals: [] };
    return considerKind({ ...run, decided: true }, guide, step, at, circumstances, told);
  }
  return considerKind(run, guide, step, at, circumstances, told);
};

const considerKind = (
  run: Run,
  guide: Guide,
  step: Step,
  at: number,
  circumstances: Circumstances,
  told: boolean,
): Consideration => {
  const stay = { run, signals: [] };
  switch (step.kind) {
    case 'branch': {
      const onward = wayOn(guide, run, at, circumstances, !told);
      return onward === undefined ? stay : { ...stay, onward };
    }
    case 'wait': {
      if (run.failed || !judge(step.until, run, circumstances)) return stay;
      const signal = { type: 'step-done', ...aboutStep(run, step) } as const;
      return { run, signals: [signal], onward: wayOn(guide, run, at, circumstances) ?? null };
    }
    case 'checklist':
      return (
        tickTasks(run, step, ({ doneWhen }) => !!doneWhen && judge(doneWhen, run, circumstances) === true) ??
        stay
      );
    default:
      return stay;
  }
};
