import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewTargets } from '../../tests/fixtures/arbitrary/condition.ts';
import { arbitraryWildGuide } from '../../tests/fixtures/arbitrary/wild-guide.ts';
import type { Guide } from '../schema/guide.ts';
import { signalSchema } from '../schema/signal.ts';
import type { SignalDraft } from '../schema/signal-draft.ts';
import type { Player } from './circumstances.ts';
import type { Fact } from './fact.ts';
import { factKey } from './fact-key.ts';
import type { Run } from './run.ts';
import type { RunEvent } from './run-event.ts';
import { runView } from './run-view.ts';
import { startRun } from './start-run.ts';
import { transitionRun } from './transition-run.ts';

const uuid = '019bc6e0-0000-7000-8000-000000000001';
const page = fc.constantFrom('https://erp.example.com/', 'https://erp.example.com/orders');
const keys = fewTargets.flatMap(target => [
  factKey({ kind: 'element', is: 'found', target }),
  factKey({ kind: 'field', is: 'empty', target }),
]);
const facts = fc.dictionary(
  fc.constantFrom(...keys),
  fc.constantFrom<Fact[]>('found', 'absent', 'empty', 'filled', 'unknown'),
  { maxKeys: 6 },
);
const told = fc.record({ page, facts }, { requiredKeys: [] });
const type = <Type extends string>(...types: Type[]) => fc.record({ type: fc.constantFrom(...types) });
const join = <One, Other>(one: fc.Arbitrary<One>, other: fc.Arbitrary<Other>): fc.Arbitrary<One & Other> =>
  fc.tuple(one, other).map(([left, right]) => ({ ...left, ...right }));

/** Something that is said of a step, most often of the present one; `late` is how many revisions ago that was. */
type Said = { event: RunEvent; late: number };
const said = fc.oneof(
  { weight: 4, arbitrary: type('shown') },
  {
    weight: 5,
    arbitrary: join(type('done'), join(told, fc.record({ acted: fc.boolean() }, { requiredKeys: [] }))),
  },
  { weight: 2, arbitrary: join(type('skipped', 'timed-out'), told) },
  { weight: 3, arbitrary: join(type('noted'), told) },
  {
    weight: 2,
    arbitrary: join(
      join(type('failed'), told),
      join(
        fc.record({ reason: fc.constantFrom('absent' as const, 'unsure' as const) }),
        fc.record({ alternative: fc.nat(2) }, { requiredKeys: [] }),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: join(
      join(type('responded'), told),
      fc.record({
        correct: fc.boolean(),
        response: fc.oneof(
          fc.record({ value: fc.integer({ min: -1, max: 11 }) }),
          fc.record({ choices: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }) }),
          fc.record({ text: fc.string({ maxLength: 510 }) }),
        ),
      }),
    ),
  },
  join(type('feedback'), fc.record({ helpful: fc.boolean(), text: fc.string() }, { requiredKeys: [] })),
  { weight: 2, arbitrary: type('back') },
  type('paused', 'left', 'closed'),
);
const event: fc.Arbitrary<Said> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(said, fc.constantFrom(0, 0, 0, 0, 1, -1))
      .map(([each, late]): Said => ({ event: { ...each, revision: 0 }, late })),
  },
  fc
    .oneof(
      type('resumed'),
      join(type('arrived'), fc.record({ page })),
      fc.constant({ type: 'answered' as const, lesson: 'l', card: 'q', choice: 'a' }),
      fc.constant({ type: 'lesson-completed' as const, lesson: 'l' }),
      fc.constant({ type: 'guide-completed' as const, guide: 'other' }),
    )
    .map((each): Said => ({ event: each, late: 0 })),
);
const player: fc.Arbitrary<Player> = fc.record(
  {
    roles: fc.array(fc.constantFrom('sales', 'stock'), { maxLength: 2 }),
    languages: fc.constantFrom(['de-AT', 'en'], ['en']),
  },
  { requiredKeys: [] },
);
const story = fc.record({ guide: arbitraryWildGuide, events: fc.array(event, { maxLength: 30 }), player });

/** What is said, with the revision that it is said of. */
const addressed = ({ event: each, late }: Said, run: Run): RunEvent =>
  'revision' in each ? { ...each, revision: run.revision - late } : each;

interface Told {
  before: Run;
  after: Run;
  event: RunEvent;
  signals: SignalDraft[];
}

const tell = (
  { guide, events, player: who }: { guide: Guide; events: Said[]; player: Player },
  each?: (told: Told) => void,
): { run: Run; signals: SignalDraft[] } => {
  const begun = startRun({ id: uuid, guide, by: 'person', now: 1, circumstances: who });
  if (!begun) throw new Error('a guide with steps starts');
  let { run } = begun;
  const signals = [...begun.signals];
  let now = 1;
  for (const one of events) {
    now += 3000;
    const spoken = addressed(one, run);
    const next = transitionRun(run, guide, spoken, now, who);
    if (!next) continue;
    each?.({ before: run, after: next.run, event: spoken, signals: next.signals });
    run = next.run;
    signals.push(...next.signals);
  }
  return { run, signals };
};

const stamped = (signal: SignalDraft): unknown => ({ ...signal, id: uuid, at: 1, person: uuid });

describe('transitionRun, whatever the guide and whatever happens', () => {
  const runs = { numRuns: 400 };

  it('goes back only when the person does, and then to what they saw', () => {
    fc.assert(
      fc.property(story, each => {
        const place = (run: Run): number => each.guide.steps.findIndex(({ id }) => id === run.step);
        const seen = new Set<string>();
        tell(each, ({ before, after, event: { type: happened } }) => {
          if (happened === 'shown') seen.add(before.step);
          if (happened !== 'back') expect(place(after)).toBeGreaterThanOrEqual(place(before));
          else {
            expect(place(after)).toBeLessThan(place(before));
            expect(seen).toContain(after.step);
          }
        });
      }),
      runs,
    );
  });

  it('tells each thing once a visit, and the end of the run once', () => {
    fc.assert(
      fc.property(story, each => {
        const { run, signals } = tell(each);
        const count = (name: string): number => signals.filter(signal => signal.type === name).length;
        expect(count('run-started')).toBe(1);
        expect(count('run-completed')).toBe(run.status === 'completed' ? 1 : 0);
        expect(count('run-left')).toBe(run.status === 'left' ? 1 : 0);
        // A paused run can be left.
        const paused = count('run-paused') - count('run-resumed');
        expect(run.status === 'left' ? [0, 1] : [run.status === 'paused' ? 1 : 0]).toContain(paused);
        const once = signals.flatMap(signal =>
          'visit' in signal && signal.type !== 'task-done' ? [`${signal.type} ${signal.visit}`] : [],
        );
        expect(new Set(once).size).toBe(once.length);
        const ended = signals.flatMap(signal =>
          signal.type === 'step-done' || signal.type === 'step-skipped' ? [signal.visit] : [],
        );
        expect(new Set(ended).size).toBe(ended.length);
        const tasks = signals.flatMap(signal =>
          signal.type === 'task-done' ? [`${signal.step} ${signal.task}`] : [],
        );
        expect(new Set(tasks).size).toBe(tasks.length);
      }),
      runs,
    );
  });

  it('tells what the format of signals allows', () => {
    fc.assert(
      fc.property(story, each => {
        for (const signal of tell(each).signals) {
          expect(signalSchema.safeParse(stamped(signal)).error?.issues).toBeUndefined();
        }
      }),
      runs,
    );
  });

  it('can be stored at any time', () => {
    fc.assert(
      fc.property(story, each => {
        tell(each, ({ after }) => expect(JSON.parse(JSON.stringify(after))).toStrictEqual(after));
      }),
      runs,
    );
  });

  it('does nothing when the same is said twice', () => {
    fc.assert(
      fc.property(story, each => {
        tell(each, ({ after, event: happened }) => {
          if (!('revision' in happened)) return;
          expect(transitionRun(after, each.guide, happened, 1e9, each.player)).toBeNull();
        });
      }),
      runs,
    );
  });

  it('comes to an end when the person goes on', () => {
    fc.assert(
      fc.property(story, each => {
        let { run } = tell(each);
        if (run.status === 'paused') {
          run = transitionRun(run, each.guide, { type: 'resumed' }, 1e6)?.run ?? run;
        }
        for (const _ of each.guide.steps) {
          run = transitionRun(run, each.guide, { type: 'done', revision: run.revision }, 1e6)?.run ?? run;
        }
        expect(['completed', 'left']).toContain(run.status);
      }),
      runs,
    );
  });

  it('can be drawn at any time', () => {
    fc.assert(
      fc.property(story, each => {
        const { guide } = each;
        tell(each, ({ after }) => {
          const view = runView({ run: after, guide, page: 'https://erp.example.com/', languages: ['de'] });
          expect(view?.step).toMatchObject({ id: after.step });
        });
      }),
      runs,
    );
  });
});
