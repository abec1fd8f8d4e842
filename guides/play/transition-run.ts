import { matchesPage } from '../match/matches-page.ts';
import type { Guide } from '../schema/guide.ts';
import type { PagePattern } from '../schema/page-pattern.ts';
import type { SignalDraft } from '../schema/signal-draft.ts';
import type { Step } from '../schema/step.ts';
import { nextStep } from './next-step.ts';
import type { Run } from './run.ts';
import type { RunEvent } from './run-event.ts';

/** The run after an event, with the usage events that tell of it. */
export interface Transition {
  run: Run;
  signals: SignalDraft[];
}

/**
 * The run's state machine. It is pure, and saying the same thing twice does nothing the second time: what concerns
 * a step carries the revision it was said of, and only the present one counts.
 *
 * ```
 *            done, skipped, arrived, back            done or skipped at the last step
 *          ┌───────────────┐                        ┌─────────────▶ completed ──closed──▶ (closed)
 *          ▼               │                        │
 *  ───▶ active ────────────┴────────────────────────┤
 *        │   ▲                                      │
 *   paused   resumed                                └──left──────▶ left   (from paused, too)
 *        ▼   │
 *       paused
 * ```
 *
 * @param now epoch milliseconds
 * @returns null when the event does not apply, because it comes too late or the run has ended
 */
export const transitionRun = (run: Run, guide: Guide, event: RunEvent, now: number): Transition | null => {
  if ('revision' in event && event.revision !== undefined && event.revision !== run.revision) return null;
  const step = guide.steps.find(each => each.id === run.step);
  if (!step) return null;
  const transition = apply(run, guide, step, event, now);
  if (!transition) return null;
  return { run: transition.run, signals: run.preview ? [] : transition.signals };
};

const apply = (run: Run, guide: Guide, step: Step, event: RunEvent, now: number): Transition | null => {
  const about = { run: run.id, guide: run.guide, version: run.version };
  const ofStep = { ...about, step: run.step, visit: run.visit, page: step.page };
  const changed = (changes: Partial<Run>, signals: SignalDraft[]): Transition => ({
    run: { ...run, changedAt: now, revision: run.revision + 1, ...changes },
    signals,
  });
  const onward = (type: 'step-done' | 'step-skipped', page: PagePattern | undefined): Transition => {
    const next = nextStep(guide, run, page);
    const told: SignalDraft[] = [{ type, ...ofStep }];
    if (next === null) {
      return changed({ status: 'completed' }, [...told, { type: 'run-completed', ...about }]);
    }
    return changed(arrive(run, next, [...run.trail, run.step]), told);
  };

  if (event.type === 'answered') {
    if (run.status !== 'active' && run.status !== 'paused') return null;
    const answers = { ...run.answers, [`${event.lesson}/${event.card}`]: event.choice };
    return { run: { ...run, answers, changedAt: now }, signals: [] };
  }
  if (event.type === 'closed') {
    return run.status === 'completed' && !run.closed ? changed({ closed: true }, []) : null;
  }
  if (event.type === 'resumed') {
    const fresh = { status: 'active', shown: false, failed: false } as const;
    return run.status === 'paused' ? changed(fresh, [{ type: 'run-resumed', ...about }]) : null;
  }
  if (event.type === 'left') {
    if (run.status !== 'active' && run.status !== 'paused') return null;
    return changed({ status: 'left' }, [{ type: 'run-left', ...about, step: run.step }]);
  }
  if (run.status !== 'active') return null;

  switch (event.type) {
    case 'shown':
      if (run.shown) return null;
      return {
        run: { ...run, shown: true, changedAt: now },
        signals: [{ type: 'step-shown', ...ofStep }],
      };
    case 'failed':
      if (run.failed) return null;
      return {
        run: { ...run, failed: true, changedAt: now },
        signals: [{ type: 'step-failed', ...ofStep, reason: event.reason }],
      };
    case 'done':
      return onward('step-done', event.page);
    case 'skipped':
      return onward('step-skipped', event.page);
    case 'arrived':
      return arrivalEnds(step, run, event.page) ? onward('step-done', event.page) : null;
    case 'back': {
      const before = run.trail.at(-1);
      return before === undefined ? null : changed(arrive(run, before, run.trail.slice(0, -1)), []);
    }
    case 'paused':
      return changed({ status: 'paused' }, [{ type: 'run-paused', ...about }]);
  }
};

const arrive = (run: Run, step: string, trail: string[]): Partial<Run> => ({
  step,
  trail,
  visit: run.visit + 1,
  shown: false,
  failed: false,
});

/**
 * A step whose action opens a page is done when that page is reached after the step was shown: the word of the
 * click itself can be lost with the page that it leaves.
 */
const arrivalEnds = (step: Step, run: Run, page: PagePattern): boolean => {
  if (step.kind !== 'callout') return false;
  const { advance } = step;
  if (advance.on === 'page') return matchesPage(advance.page, page);
  if (advance.on !== 'click' && advance.on !== 'double-click') return false;
  return run.shown && advance.leadsTo !== undefined && matchesPage(advance.leadsTo, page);
};
