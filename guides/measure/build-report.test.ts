import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySignals } from '../../tests/fixtures/arbitrary/signals.ts';
import type { Signal } from '../schema/signal.ts';
import { buildReport } from './build-report.ts';
import type { Report } from './report.ts';

const span = { from: Date.UTC(2026, 0, 5), to: Date.UTC(2026, 0, 25) };

const report = (signals: readonly Signal[], timeZone = 'UTC'): Report =>
  buildReport({ signals, guides: [], lessons: [], ...span, timeZone });

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A recount that knows nothing of the code: it walks over all signals for every number. */
const recount = (signals: readonly Signal[], guide: string) => {
  const inSpan = signals.filter(signal => signal.at >= span.from && signal.at < span.to);
  const first = (run: string) =>
    signals
      .filter(signal => signal.type === 'run-started' && signal.run === run)
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))[0];
  const runs = new Set(signals.flatMap(signal => (signal.type === 'run-started' ? [signal.run] : [])));
  const counted = [...runs].filter(run => {
    const start = first(run);
    return start?.type === 'run-started' && start.guide === guide && inSpan.includes(start);
  });
  const has = (run: string, type: Signal['type'], step?: string): boolean =>
    signals.some(
      signal =>
        signal.type === type &&
        'run' in signal &&
        signal.run === run &&
        (step === undefined || ('step' in signal && signal.step === step)),
    );
  return {
    starts: counted.length,
    completions: counted.filter(run => has(run, 'run-completed')).length,
    shown: (step: string) => counted.filter(run => has(run, 'step-shown', step)).length,
    done: (step: string) => counted.filter(run => has(run, 'step-done', step)).length,
    skipped: (step: string) =>
      counted.filter(run =>
        signals.some(
          signal =>
            signal.type === 'step-skipped' &&
            signal.run === run &&
            signal.step === step &&
            signal.reason !== 'already-done',
        ),
      ).length,
    failed: (step: string) => counted.filter(run => has(run, 'step-failed', step)).length,
    reach: new Set(counted.filter(run => has(run, 'step-shown')).map(run => first(run)?.person)).size,
  };
};

describe('buildReport', { timeout: 60_000 }, () => {
  it('depends on nothing but what happened: not on order, not on signals that are there twice', () => {
    fc.assert(
      fc.property(arbitrarySignals, fc.infiniteStream(fc.nat()), (signals, random) => {
        const twice = [...signals, ...signals.filter((_, at) => at % 2 === 0)];
        const shuffled = twice
          .map(signal => ({ signal, rank: random.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ signal }) => signal);
        expect(report(shuffled)).toEqual(report(signals));
      }),
    );
  });

  it('counts what a naive recount counts', () => {
    fc.assert(
      fc.property(arbitrarySignals, signals => {
        const built = report(signals);
        for (const guide of built.guides) {
          const naive = recount(signals, guide.guide);
          expect(guide).toMatchObject({
            starts: naive.starts,
            completions: naive.completions,
            reach: naive.reach,
          });
          for (const { step, shown, done, skipped, failed } of guide.steps) {
            expect({ step, shown, done, skipped, failed }).toEqual({
              ...{ step, shown: naive.shown(step), done: naive.done(step) },
              ...{ skipped: naive.skipped(step), failed: naive.failed(step) },
            });
          }
        }
        const inSpan = signals.filter(signal => signal.at >= span.from && signal.at < span.to);
        expect(built.people).toBe(new Set(inSpan.map(signal => signal.person)).size);
        expect(sum(built.pages.map(page => page.episodes))).toBe(
          inSpan.filter(signal => signal.type === 'struggle').length,
        );
      }),
    );
  });

  it('has sums that agree', () => {
    fc.assert(
      fc.property(
        arbitrarySignals,
        fc.constantFrom('UTC', 'Pacific/Apia', 'America/St_Johns'),
        (signals, zone) => {
          const built = report(signals, zone);
          for (const guide of built.guides) {
            const left = sum(guide.steps.map(step => step.left));
            expect(left + guide.completions).toBeLessThanOrEqual(guide.starts);
            expect(guide.offersTaken + guide.offersDismissed).toBeLessThanOrEqual(guide.offersShown);
            expect(guide.completionRate === null).toBe(guide.starts === 0);
            expect(guide.dropOffStep === null).toBe(left === 0);
            expect(guide.medianSeconds === null).toBe(guide.completions === 0);
            expect(guide.steps.map(step => step.number)).toEqual(guide.steps.map((_, at) => at + 1));
            for (const step of guide.steps)
              expect(Math.max(step.shown, step.done, step.left)).toBeLessThanOrEqual(guide.starts);
          }
          for (const lesson of built.lessons) expect(lesson.completed).toBeLessThanOrEqual(lesson.opened);
          for (const page of built.pages) expect(sum(Object.values(page.byKind))).toBe(page.episodes);
          for (const field of ['starts', 'completions'] as const) {
            expect(sum(built.days.map(day => day[field]))).toBe(sum(built.guides.map(guide => guide[field])));
          }
          expect(sum(built.days.map(day => day.episodes))).toBe(sum(built.pages.map(page => page.episodes)));
          expect(built.days.map(day => day.day)).toEqual([...new Set(built.days.map(day => day.day))].sort());
        },
      ),
    );
  });
});
