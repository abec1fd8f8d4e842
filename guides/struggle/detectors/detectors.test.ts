import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { Detector } from '../detector.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { abandonedForm } from './abandoned-form.ts';
import { cursorThrash } from './cursor-thrash.ts';
import { deadClick } from './dead-click.ts';
import { errorClick } from './error-click.ts';
import { errorLoop } from './error-loop.ts';
import { failedDrag } from './failed-drag.ts';
import { fieldReEntry } from './field-re-entry.ts';
import { formThrash } from './form-thrash.ts';
import { helpSeeking } from './help-seeking.ts';
import { hesitation } from './hesitation.ts';
import { navigationPingPong } from './navigation-ping-pong.ts';
import { offPath } from './off-path.ts';
import { rageClick } from './rage-click.ts';
import { repeatedUndo } from './repeated-undo.ts';
import { scrollThrash } from './scroll-thrash.ts';
import { uTurn } from './u-turn.ts';
import { validationLoop } from './validation-loop.ts';

const { press, answer, pending, edit, submit, visit, hover, error } = struggleEvents;
const at = 0;
const control = { target: 'a', id: 1 };
const anyKind: StruggleEvent[] = [
  ...[1, 2, 3].flatMap(id => [press(at, { id }), press(at, { id, opens: true }), press(at, { id, form: 9 })]),
  ...[1, 2, 3].flatMap(id => [hover(at, id), error(at, id)]),
  ...(['insert', 'erase', 'pick', 'fill'] as const).flatMap(how =>
    [1, 2, 3].flatMap(id => edit(at, id, how)),
  ),
  ...['list', 'form', 'start'].flatMap(place => [
    visit(at, place),
    visit(at, place, true),
    visit(at, place, false, 3),
  ]),
  ...[answer(at), pending(at), submit(at)],
  { type: 'query', at, ...control },
  { type: 'invalid', at, ...control },
  { type: 'reverted', at, ...control },
  { type: 'drag', at, ...control, moved: false },
  { type: 'undo', at },
  { type: 'redo', at },
  { type: 'help', at, target: 'a' },
  { type: 'scroll-turn', at, span: 1 },
  { type: 'pointer-turns', at, axis: 'x' },
  { type: 'tick', at },
];

const all = [
  ...[abandonedForm, cursorThrash, deadClick, errorClick, errorLoop, failedDrag, fieldReEntry, formThrash],
  ...[
    helpSeeking,
    hesitation,
    navigationPingPong,
    offPath,
    rageClick,
    repeatedUndo,
    scrollThrash,
    uTurn,
    validationLoop,
  ],
] as Detector<unknown>[];

const anyEvent = fc.tuple(
  fc.constantFrom(...anyKind),
  fc.integer({ min: 0, max: 4000 }),
  fc.integer({ min: 0, max: 200 }),
);

describe.each(all.map(detector => [detector.kind, detector] as const))('%s', (_kind, detector) => {
  it('stands any stream, with strengths from 0 to 1 and a state that does not grow', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 100, maxLength: 300 }), steps => {
        let { initial: state } = detector;
        let at = 0;
        for (const [event, gap, id] of steps) {
          at += gap;
          const step = detector.step(state, { ...event, at, ...('id' in event && { id, target: `t${id}` }) });
          state = step ? step.state : state;
          for (const { strength } of step?.sightings ?? []) {
            expect(strength).toBeGreaterThan(0);
            expect(strength).toBeLessThanOrEqual(1);
          }
        }
        expect(JSON.stringify(state).length).toBeLessThan(5000);
        // The worker's detectors are carried over its end.
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
      { numRuns: 40 },
    );
  });
});
