import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../guides/measure/build-report.ts';
import type { Report } from '../../../guides/measure/report.ts';
import { uniqueSignals } from '../../../guides/measure/unique-signals.ts';
import type { Signal } from '../../../guides/schema/signal.ts';
import { arbitrarySignals } from '../../../tests/fixtures/arbitrary/signals.ts';
import { engineNames, openEngine } from '../../../tests/fixtures/postgres/open-engine.ts';
import { makeWorkspace } from '../../../tests/fixtures/server/make-workspace.ts';
import type { Engine } from '../database/engine.ts';
import { readReport } from '../figures/read-report.ts';
import { erasePerson } from '../people/erase-person.ts';
import { findResidue } from '../people/find-residue.ts';
import { recount } from '../upkeep/recount.ts';
import type { CountedWorkspace } from './count-in.ts';
import { takeIn } from './take-in.ts';

const days = { from: '2026-01-01', to: '2026-02-01' };
const span = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 1, 1) };

/** Each offer is shown once, as it is in truth: of several showings the first stays. */
const shownOnce = (signals: readonly Signal[]): Signal[] => {
  const shown = new Set<string>();
  return uniqueSignals(signals).filter(signal => {
    if (signal.type !== 'offer-shown') return true;
    const isFirst = !shown.has(signal.offer);
    shown.add(signal.offer);
    return isFirst;
  });
};

/** Batches in any order, some of them sent twice. */
const batches = fc
  .tuple(arbitrarySignals.map(shownOnce), fc.infiniteStream(fc.nat(1000)))
  .map(([signals, random]) => {
    const order = signals
      .flatMap(signal => (random.next().value % 4 === 0 ? [signal, signal] : [signal]))
      .map(signal => ({ signal, key: random.next().value as number }))
      .sort((left, right) => left.key - right.key)
      .map(({ signal }) => signal);
    const cut: Signal[][] = [];
    while (order.length > 0) cut.push(order.splice(0, 1 + (random.next().value % 12)));
    return { signals, batches: cut };
  });

const told = (engine: Engine, { id }: CountedWorkspace): Promise<Report> =>
  engine.transaction(transaction => readReport(transaction, { workspace: id, ...days, languages: [] }));

const counted = (signals: readonly Signal[]): Report =>
  buildReport({ signals, guides: [], lessons: [], ...span, timeZone: 'UTC' });

/** The same but for medians, which tallies know to half a percent; up to a second is one range. */
const expectSame = (report: Report, wanted: Report): void => {
  const without = ({ guides, ...rest }: Report) => ({
    ...rest,
    guides: guides.map(({ medianSeconds: _, ...guide }) => guide),
  });
  expect(without(report)).toEqual(without(wanted));
  for (const [at, { medianSeconds }] of wanted.guides.entries()) {
    const here = report.guides[at]?.medianSeconds ?? null;
    if (medianSeconds === null || here === null) expect(here).toBe(medianSeconds);
    else expect(Math.abs(here - medianSeconds)).toBeLessThanOrEqual(Math.max(1, medianSeconds * 0.006));
  }
};

describe.each(engineNames)('signals taken in by %s', name => {
  it('are counted as all of them together are, in whatever order and however often they come', async () => {
    const engine = await openEngine(name);
    await fc.assert(
      fc.asyncProperty(batches, async ({ signals, batches: sent }) => {
        const workspace = await makeWorkspace(engine);
        let fresh = 0;
        for (const batch of sent) {
          fresh += await engine.transaction(transaction => takeIn(transaction, workspace, batch, 0));
        }
        expect(fresh).toBe(signals.length);
        const report = await told(engine, workspace);
        expectSame(report, counted(signals));
        await engine.transaction(transaction => recount(transaction, workspace));
        expect(await told(engine, workspace)).toEqual(report);
      }),
      { numRuns: 40 },
    );
  });

  it('tell of any span of days how many people they are of, each counted once', async () => {
    const engine = await openEngine(name);
    const dayAt = fc.integer({ min: 1, max: 31 });
    await fc.assert(
      fc.asyncProperty(batches, dayAt, dayAt, async ({ signals, batches: sent }, first, last) => {
        const workspace = await makeWorkspace(engine);
        for (const batch of sent)
          await engine.transaction(transaction => takeIn(transaction, workspace, batch, 0));
        const [from, to] = [first, last + 1].map(date => Date.UTC(2026, 0, date));
        const people = new Set(
          signals.filter(({ at }) => at >= (from ?? 0) && at < (to ?? 0)).map(({ person }) => person),
        );
        const [fromDay = '', toDay = ''] = [from, to].map(at => new Date(at ?? 0).toISOString().slice(0, 10));
        const report = await engine.transaction(transaction =>
          readReport(transaction, { workspace: workspace.id, from: fromDay, to: toDay, languages: [] }),
        );
        expect(report.people).toBe(people.size);
      }),
      { numRuns: 40 },
    );
  });

  it('leave nothing behind of a person who is erased, and the figures of all others as they are', async () => {
    const engine = await openEngine(name);
    /** What happens to one person happens to nobody else: nobody shares a run or an offer. */
    const ownedBy = (person: number, signals: readonly Signal[]): Signal[] =>
      signals.map(signal => {
        const owned = JSON.stringify(signal).replace(/-8(\d)00-/g, `-8$10${person}-`);
        return { ...JSON.parse(owned), person: `00000000-0000-4000-8000-00000000000${person}` };
      });
    await fc.assert(
      fc.asyncProperty(arbitrarySignals, arbitrarySignals, async (first, second) => {
        const workspace = await makeWorkspace(engine);
        const [gone, stays] = [shownOnce(ownedBy(1, first)), shownOnce(ownedBy(2, second))];
        const ids = new Set(gone.map(({ id }) => id));
        const others = stays.filter(({ id }) => !ids.has(id));
        await engine.transaction(transaction => takeIn(transaction, workspace, [...gone, ...others], 0));
        await engine.transaction(async transaction => {
          const person = '00000000-0000-4000-8000-000000000001';
          await erasePerson(transaction, workspace, person, 'hash', 0);
          expect(await findResidue(transaction, person)).toEqual([]);
        });
        expectSame(await told(engine, workspace), counted(others));
        await engine.transaction(transaction =>
          erasePerson(transaction, workspace, '00000000-0000-4000-8000-000000000002', 'other', 0),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('are all there or none of them, where the transaction fails', async () => {
    const engine = await openEngine(name);
    const workspace = await makeWorkspace(engine);
    const [signal] =
      fc.sample(
        arbitrarySignals.filter(({ length }) => length > 0),
        1,
      )[0] ?? [];
    if (!signal) throw new Error('no signal');
    const failing = engine.transaction(async transaction => {
      await takeIn(transaction, workspace, [signal], 0);
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await told(engine, workspace)).toEqual(counted([]));
    expect(await engine.transaction(transaction => takeIn(transaction, workspace, [signal], 0))).toBe(1);
  });
});
