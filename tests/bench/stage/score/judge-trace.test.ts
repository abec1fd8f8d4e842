import { expect, test } from 'vitest';
import { distanceBefore } from './distance-before.ts';
import { hasMoved } from './has-moved.ts';
import { judgeTrace } from './judge-trace.ts';
import type { Frame, Trace } from './trace.ts';

/** Frames of 20 ms; each is the target's and the spotlight's top edge, null where there is none. */
const traceOf = (tops: [target: number, ring: number | null][], moved = 1): Trace => ({
  movedAt: moved * 20,
  frames: tops.map(
    ([target, ring], index): Frame => ({
      at: index * 20,
      target: { x: 100, y: target, width: 80, height: 30 },
      ring: ring === null ? null : { x: 96, y: ring - 4, width: 88, height: 38 },
    }),
  ),
  onTop: true,
});

const times = (count: number, frame: [number, number | null]): [number, number | null][] =>
  Array.from({ length: count }, () => frame);

const judge = (tops: [number, number | null][]) => judgeTrace(traceOf(tops), [4]);

test('a spotlight that goes with its target is never off and has nothing to recover from', () => {
  expect(judge([[0, 0], [30, 30], ...times(60, [60, 60])])).toEqual({
    max: 0,
    beyondFrame: 0,
    rest: 0,
    recoverMs: 0,
    goneMs: 0,
    onTop: true,
  });
});

test('one that stays behind is off at rest and never recovers', () => {
  expect(judge([[0, 0], ...times(60, [60, 0])])).toMatchObject({
    max: 60,
    beyondFrame: 60,
    rest: 60,
    recoverMs: null,
  });
});

test('recovery counts from the rest of the target to the first frame that is right for good', () => {
  const tops: [number, number | null][] = [
    [0, 0],
    [30, 0],
    [60, 0],
    [60, 60],
    [60, 20],
    ...times(60, [60, 60]),
  ];
  // At rest from 40 ms on, right for good from 100 ms on.
  expect(judge(tops)).toMatchObject({ max: 60, rest: 0, recoverMs: 60 });
});

test('a spotlight a frame late is off, but not beyond that frame', () => {
  const tops: [number, number | null][] = [[0, 0], [10, 0], [20, 10], [30, 20], ...times(60, [30, 30])];
  expect(judge(tops)).toMatchObject({ max: 10, beyondFrame: 0, recoverMs: 20 });
});

test('without a spotlight there is no distance, and the time is counted', () => {
  expect(judge([[0, 0], ...times(60, [60, null])])).toMatchObject({
    max: null,
    beyondFrame: null,
    rest: null,
    recoverMs: null,
    goneMs: 59 * 20,
  });
  expect(judge([[0, 0], [60, null], [60, null], ...times(60, [60, 60])])).toMatchObject({
    max: 0,
    rest: 0,
    recoverMs: 40,
    goneMs: 40,
  });
});

test('a pixel is right, more is not', () => {
  expect(judge([[0, 0], ...times(60, [60, 59])])).toMatchObject({ max: 1, recoverMs: 0 });
  expect(judge([[0, 0], ...times(60, [60, 58.9])])).toMatchObject({ recoverMs: null });
});

test('the rest is a second after the last movement', () => {
  const late = [...times(50, [60, 10]), ...times(20, [60, 60])] as [number, number | null][];
  expect(judge([[0, 0], ...late])).toMatchObject({ rest: 0 });
  // The trace ends before the second is over.
  expect(judge([[0, 0], ...times(40, [60, 60])])).toMatchObject({ rest: null, recoverMs: 0 });
});

test('what was off before the movement does not count, and is known', () => {
  const trace = traceOf([[0, 7], ...times(60, [60, 60])]);
  expect(judgeTrace(trace, [4]).max).toBe(0);
  expect(distanceBefore(trace, [4])).toBe(7);
  expect(
    distanceBefore(
      traceOf([
        [0, null],
        [60, 60],
      ]),
      [4],
    ),
  ).toBeNull();
});

test('a zoomed spotlight may keep its distance from the target or have it zoomed', () => {
  const trace = traceOf([[0, 0], ...times(60, [60, 60])]);
  expect(judgeTrace(trace, [5]).max).toBe(1);
  expect(judgeTrace(trace, [5, 4]).max).toBe(0);
});

test('whether the target moved', () => {
  expect(
    hasMoved(
      traceOf([
        [0, 0],
        [60, 60],
      ]),
    ),
  ).toBe(true);
  expect(hasMoved(traceOf(times(5, [60, 60])))).toBe(false);
  expect(
    hasMoved(
      traceOf(
        [
          [0, 0],
          [60, 60],
          [60, 60],
        ],
        2,
      ),
    ),
  ).toBe(false);
});
