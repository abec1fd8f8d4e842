import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doSteps, ofGuide, pathEvent, stepAt } from '../../../tests/fixtures/path-events.ts';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { documentNumbers } from '../document-numbers.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { offPath } from './off-path.ts';

const strengths = (events: StruggleEvent[]): number[] =>
  replayStruggle(offPath, events).map(({ strength }) => strength);
const strays = (count: number, from: number, gap = 9000): StruggleEvent[] =>
  Array.from({ length: count }, (_, index) => pathEvent(from + index * gap, { id: 100 + index }));
const visit = (at: number, isKnown: boolean, place = 2): StruggleEvent =>
  pathEvent(at, { how: 'visit', known: isKnown ? [ofGuide] : [], place });
const edit = (at: number, step?: number, id = 50): StruggleEvent =>
  pathEvent(at, { how: 'edit', steps: step ? [stepAt(step)] : [], id });
/** The same as another guide tells the same steps. */
const shared = (events: StruggleEvent[], other: (step: number) => Partial<ReturnType<typeof stepAt>>) =>
  events.map(event =>
    event.type === 'path'
      ? {
          ...event,
          steps: event.steps.flatMap(step => [step, { ...step, guide: 8, ...other(step.step) }]),
          known: [ofGuide, 8],
        }
      : event,
  );

const struggles: [name: string, strengths: number[], events: StruggleEvent[]][] = [
  ['circling on two steps', [0.95], doSteps([1, 2, 1, 2, 1, 2, 1])],
  ['circling on four steps', [0.95], doSteps([1, 2, 3, 4, 2, 3, 4, 3, 4, 2])],
  ['circling goes on and on: two evidences', [0.95, 0.95], doSteps([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1])],
  [
    'circling over pages that are loaded anew',
    [0.95],
    [1, 2, 1, 2, 1, 2, 1].flatMap((step, index) => [
      pathEvent(index * 4000, { steps: [stepAt(step)], place: step, id: documentNumbers.inTab(1, index) }),
      pathEvent(index * 4000 + 500, { how: 'visit', place: 3 - step }),
    ]),
  ],
  ['left', [0.5], [...doSteps([1, 2, 3]), visit(12_000, false)]],
  [
    'left, back, and left again',
    [0.5, 0.5],
    [...doSteps([1, 2, 3]), visit(9000, false), visit(15_000, true), visit(21_000, false)],
  ],
  ['stood on for long', [0.6], [...doSteps([1, 2]), ...strays(6, 9000)]],
  ['left, and stood on', [0.6, 0.5], [...doSteps([1, 2]), ...strays(6, 9000), visit(60_000, false)]],
  [
    'steps that share a target: the wizard’s "Next" leads on, and then in circles',
    [0.95],
    [1, 2, 1, 2, 1, 2, 1].map((step, index) =>
      pathEvent(index * 3000, {
        steps: step === 1 ? [stepAt(1)] : [stepAt(2), stepAt(4), stepAt(5)],
        id: step,
      }),
    ),
  ],
];

const lookAlikes: [name: string, events: StruggleEvent[]][] = [
  ['the path to its end', doSteps([1, 2, 3, 4, 5, 6])],
  [
    'the whole task, five times over',
    Array.from({ length: 5 }, (_, lap) => doSteps([1, 2, 3, 4, 5, 6], 1000, lap * 7000)).flat(),
  ],
  [
    'the end, and then other pages',
    [...doSteps([1, 2, 3, 4, 5, 6]), visit(20_000, false), visit(24_000, true), visit(26_000, false)],
  ],
  ['started over once', doSteps([1, 2, 3, 4, 5, 1, 2, 3, 4, 5])],
  ['a step corrected twice', doSteps([1, 2, 3, 2, 3, 2, 3])],
  ['a stepper pressed many times', doSteps([1, 2, ...Array.from({ length: 20 }, () => 2)], 300)],
  [
    'fields in another order',
    [
      edit(0, 1),
      edit(3000, 2),
      edit(6000, 5),
      edit(9000, 3),
      edit(12_000, 4),
      edit(15_000, 1),
      edit(18_000, 2),
    ],
  ],
  [
    'several lines entered: product, number, add, and again',
    Array.from({ length: 6 }, (_, line) => [
      edit(line * 9000, 1),
      edit(line * 9000 + 3000, 2),
      ...doSteps([3], 0, line * 9000 + 6000),
    ]).flat(),
  ],
  [
    'one record after the other: rows share a key, and have numbers of their own',
    Array.from({ length: 8 }, (_, row) => [
      pathEvent(row * 6000, { steps: [stepAt(1)], id: 20 + row }),
      pathEvent(row * 6000 + 3000, { steps: [stepAt(2)], id: 2 }),
    ]).flat(),
  ],
  [
    'one record after the other, each with an address of its own',
    Array.from({ length: 8 }, (_, record) => [
      pathEvent(record * 6000, { steps: [stepAt(1)], id: 1, place: 1000 + record }),
      pathEvent(record * 6000 + 3000, { steps: [stepAt(2)], id: 2, place: 1000 + record }),
    ]).flat(),
  ],
  [
    'optional steps passed over, and the rest done',
    [1, 2, 5, 6].map((step, index) =>
      pathEvent(index * 3000, { steps: [stepAt(step, { after: step === 5 ? 2 : step - 1 })], id: step }),
    ),
  ],
  [
    'only optional steps are left',
    [
      ...[1, 2, 3].map((step, index) => pathEvent(index * 3000, { steps: [stepAt(step, { of: 3 })] })),
      visit(12_000, false),
    ],
  ],
  [
    'one step, which is everybody’s',
    [...doSteps([1]), visit(9000, false), visit(12_000, true), ...strays(12, 15_000), visit(150_000, false)],
  ],
  ['two steps that are not in order', [...doSteps([4, 1]), visit(9000, false)]],
  [
    'a run is under way',
    doSteps([1, 2, 1, 2, 1, 2, 1, 2, 1]).map(event => ({ ...event, helped: [ofGuide] })),
  ],
  [
    'help is taken after two steps',
    [...doSteps([1, 2]), pathEvent(7000, { helped: [ofGuide] }), visit(9000, false)],
  ],
  [
    'a long call on the telephone, and on',
    [...doSteps([1, 2]), pathEvent(200_000), ...doSteps([3], 0, 203_000)],
  ],
  ['a few looks around', [...doSteps([1, 2]), ...strays(3, 9000, 5000), ...doSteps([3], 0, 24_000)]],
  [
    'longer work off the path, in fields',
    [...doSteps([1, 2]), ...strays(10, 9000).flatMap(event => [event, edit(event.at + 10)])],
  ],
  [
    'slow, as always',
    [
      pathEvent(0, { steps: [stepAt(1)] }),
      pathEvent(3000, { steps: [stepAt(2, { usual: 20_000 })] }),
      ...strays(8, 9000),
    ],
  ],
  [
    'finished by another way: the form is sent',
    [...doSteps([1, 2, 3]), { type: 'submit', at: 9000, form: 1 }, visit(9500, false), visit(12_000, false)],
  ],
  ['a press now and then, in a long talk', [...doSteps([1, 2]), ...strays(3, 9000, 60_000)]],
  [
    'gone back twice, another guide followed for a while, and gone back once more',
    [
      ...doSteps([1, 2, 1, 2, 1, 2]),
      ...doSteps([1, 2], 1000, 20_000).map(event => ({
        ...event,
        steps: event.steps.map(step => ({ ...step, guide: 8 })),
      })),
      ...doSteps([1], 0, 25_000),
    ],
  ],
  ['left for the night', [...doSteps([1, 2, 3]), visit(36_000_000, false)]],
  ['the same few steps all day long', doSteps([1, 2, 1, 2, 1, 2, 1, 2, 1], 40_000)],
  [
    'two guides begin alike, and the other one is followed',
    [
      ...shared(doSteps([1, 2]), () => ({})),
      pathEvent(9000, { steps: [stepAt(3, { guide: 8 })], known: [8] }),
      pathEvent(10_000, { how: 'visit', known: [8] }),
    ],
  ],
  [
    'two guides begin alike, and a page is come to that one of them knows',
    [...shared(doSteps([1, 2]), () => ({})), pathEvent(9000, { how: 'visit', known: [8] })],
  ],
  [
    'what circles on a short guide is progress on a long one',
    shared(doSteps([1, 2, 3, 4, 5]), step => ({ step: 2 - (step % 2), after: 1 - (step % 2) })),
  ],
  [
    'a short guide is finished on the way of a long one',
    [...shared(doSteps([1, 2, 3]), () => ({ of: 3 })), visit(12_000, false)],
  ],
];

describe('off-path', () => {
  it.each(struggles)('%s', (_name, expected, events) => expect(strengths(events)).toEqual(expected));
  it.each(lookAlikes)('nothing: %s', (_name, events) => expect(strengths(events)).toEqual([]));

  it('has the furthest step as its place, and says which guide it is', () => {
    expect(replayStruggle(offPath, [...doSteps([1, 2, 3, 1]), visit(15_000, false)])).toEqual([
      { target: 'button#s3', page: 'https://erp.example.com/orders', strength: 0.5, guide: ofGuide },
    ]);
  });

  it('tells of the guide that the person is furthest along', () => {
    const [seen] = replayStruggle(offPath, [
      ...doSteps([1]),
      ...shared(doSteps([2, 3], 3000, 3000), () => ({})),
      visit(15_000, false),
    ]);
    expect(seen).toMatchObject({ guide: ofGuide });
  });
});

const guide = fc.constantFrom(1, 2, 3);
const anyStep = fc
  .record({ guide, step: fc.integer({ min: 1, max: 6 }) })
  .map(({ guide: of, step }) => stepAt(step, { guide: of, target: `g${of}-${step}` }));
const anyEvent = fc.record({
  gap: fc.integer({ min: 0, max: 20_000 }),
  how: fc.constantFrom('press' as const, 'edit' as const, 'visit' as const),
  steps: fc.array(anyStep, { maxLength: 3 }),
  known: fc.uniqueArray(guide),
  helped: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, fc.uniqueArray(guide)),
  place: fc.integer({ min: 1, max: 2 }),
  id: fc.integer({ min: 0, max: 3 }),
});
/** Plays what was drawn, and looks after every event. */
const play = (
  drawn: (typeof anyEvent extends fc.Arbitrary<infer Each> ? Each : never)[],
  look: (event: ReturnType<typeof pathEvent>, step: ReturnType<typeof offPath.step>) => void,
): void => {
  let { initial: state } = offPath;
  let at = 0;
  for (const { gap, ...changes } of drawn) {
    at += gap;
    const event = pathEvent(at, changes);
    const step = offPath.step(state, event);
    state = step?.state ?? state;
    look(event, step);
  }
};

describe('off-path over any stream', () => {
  const events = fc.array(anyEvent, { minLength: 50, maxLength: 120 });

  it('sees one thing at most an event, and nothing of a guide of which no two steps were done in order', () => {
    fc.assert(
      fc.property(events, drawn => {
        const done = new Map<number, Set<number>>();
        play(drawn, ({ steps }, step) => {
          for (const each of steps) done.set(each.guide, (done.get(each.guide) ?? new Set()).add(each.step));
          expect(step?.sightings?.length ?? 0).toBeLessThanOrEqual(1);
          for (const { guide: of = 0, target } of step?.sightings ?? []) {
            const own = done.get(of) ?? new Set();
            expect([...own].some(number => own.has(number + 1))).toBe(true);
            expect(target).toMatch(new RegExp(`^g${of}-`));
          }
        });
      }),
    );
  });

  it('sees nothing where help was asked for, and the last step ends the path', () => {
    fc.assert(
      fc.property(events, drawn => {
        play(drawn, ({ helped }, step) => {
          for (const { guide: of = 0 } of step?.sightings ?? []) expect(helped).not.toContain(of);
        });
        const after = drawn.at(-1);
        if (!after) return;
        const end = [
          ...drawn,
          ...[5, 6].map(step => ({ ...after, gap: 100, helped: [], steps: [stepAt(step, { guide: 1 })] })),
        ];
        let last: ReturnType<typeof offPath.step>;
        play(end, (_event, step) => {
          last = step;
        });
        expect(last?.sightings).toBeUndefined();
        expect(last?.state.filter(path => path.guide === 1)).toEqual([]);
      }),
    );
  });

  it('keeps a state that does not grow, and that comes through JSON as it was', () => {
    fc.assert(
      fc.property(events, drawn => {
        play(drawn, (_event, step) => {
          const state = step?.state ?? [];
          const written = JSON.stringify(state);
          if (written.length >= 8000) throw new Error(`${written.length} characters`);
          if (!isDeepStrictEqual(JSON.parse(written), state)) throw new Error(`not kept: ${written}`);
        });
      }),
    );
  });
});

it('says on which page the furthest step was done', () => {
  const to = (step: number): string => `https://erp.example.com/orders/${step}`;
  const seen = replayStruggle(offPath, [
    ...doSteps([1, 2, 3]).map((event, index) => ({ ...event, page: to(index + 1) })),
    pathEvent(12_000, { how: 'visit', known: [], page: 'https://erp.example.com/bills' }),
  ]);
  expect(seen).toMatchObject([{ target: 'button#s3', guide: ofGuide, page: to(3) }]);
});
