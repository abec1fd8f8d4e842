import { expect, test } from 'vitest';
import type { Tracking } from './judge-trace.ts';
import { type Measured, stageRow } from './stage-row.ts';

const tracking = (changes: Partial<Tracking>): Tracking => ({
  max: 0,
  beyondFrame: 0,
  rest: 0,
  recoverMs: 0,
  goneMs: 0,
  onTop: true,
  ...changes,
});

const measured = (changes: Partial<Measured>): Measured => ({
  system: 'one',
  gzip: 100,
  shows: {},
  tracking: {},
  ...changes,
});

const show = (whole: number | null, fromFound: number | null = null) => ({ whole, fromFound });

test('shows are medians, and one that never came is later than all others', () => {
  const row = stageRow(
    measured({ shows: { '1k': [show(30), show(null), show(10)], '10k': [show(null), show(5), show(null)] } }),
  );
  expect(row.wholeMs).toEqual({ '1k': 30, '10k': null });
  expect(row.notes).toEqual([
    'show at 1k: 1 of 3 never came to the target',
    'show at 10k: 2 of 3 never came to the target',
  ]);
});

test('a system that is handed the element is timed from the call', () => {
  const row = stageRow(measured({ shows: { '1k': [show(30), show(20), show(10)] } }));
  expect(row.showMs).toEqual({ '1k': 20 });
});

test('a system that finds the element is timed from there, and never from the call instead', () => {
  const shows = { '1k': [show(30, 3), show(20, 2), show(10, 1)], '10k': [show(30), show(20), show(10)] };
  expect(stageRow(measured({ shows })).showMs).toEqual({ '1k': 2, '10k': null });
});

test('of several records of a case each figure is the worst', () => {
  const records = [tracking({ max: 60, recoverMs: 80 }), tracking({ rest: 1.004, goneMs: 20, onTop: false })];
  expect(stageRow(measured({ tracking: { zoom: records } })).trackPx.zoom).toEqual(
    tracking({ max: 60, rest: 1, recoverMs: 80, goneMs: 20, onTop: false }),
  );
});

test('once never recovered is never recovered, and once gone is gone', () => {
  const records = [tracking({ recoverMs: null }), tracking({ rest: null, onTop: null })];
  expect(stageRow(measured({ tracking: { zoom: records } })).trackPx.zoom).toMatchObject({
    max: 0,
    rest: null,
    recoverMs: null,
    onTop: null,
  });
});

test('a case that cannot be judged has no figure and says why', () => {
  const row = stageRow(measured({ tracking: { 'frame scroll': ['120 px off before', tracking({})] } }));
  expect(row.trackPx).toEqual({ 'frame scroll': null });
  expect(row.notes).toEqual(['frame scroll: 120 px off before']);
});

test('what was not measured is not there', () => {
  expect(stageRow(measured({ gzip: null }))).toMatchObject({
    gzip: null,
    idleMsPerS: null,
    scrollMsPerS: null,
  });
  expect(stageRow(measured({ load: { idle: 0.304, scroll: 80.555 } }))).toMatchObject({
    idleMsPerS: 0.3,
    scrollMsPerS: 80.56,
  });
  expect(stageRow(measured({ besides: 7 })).gzipBesides).toBe(7);
});
