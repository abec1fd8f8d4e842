import { describe, expect, it } from 'vitest';
import type { Round } from './measure-round.ts';
import { readTrace } from './read-trace.ts';
import { summarize } from './summarize.ts';

const event = (type: string, dur: number) => ({
  name: 'EventDispatch',
  ph: 'X',
  pid: 1,
  tid: 1,
  dur,
  args: { data: { type } },
});
const task = (dur: number, tid = 1) => ({ name: 'RunTask', ph: 'X', pid: 1, tid, dur });

describe('readTrace', () => {
  it('tells what each kind of event took, and counts long tasks of that thread only', () => {
    const traceEvents = [
      event('click', 30),
      event('click', 10),
      event('load', 5),
      task(50_001),
      task(50_000),
      task(90_000, 2),
    ];
    const { events, longTasks } = readTrace(Buffer.from(JSON.stringify({ traceEvents })));
    expect(events.click).toEqual([30, 10]);
    expect(events).not.toHaveProperty('load');
    expect(longTasks).toBe(1);
  });
});

describe('summarize', () => {
  const round = (changes: Partial<Round>): Round => ({
    load: { 0: { script: 1, task: 2 } },
    events: { click: [10, 20] },
    use: 5,
    append: 100,
    longTasks: 1,
    ...changes,
  });
  it('takes medians of rounds, and percentiles of all events of all rounds', () => {
    const rounds = [round({}), round({ append: 300, events: { click: [30, 40] } }), round({ append: 200 })];
    const figures = summarize('one', 7, rounds, null);
    expect(figures).toMatchObject({ append: 200, longTasks: 3, use: 5, load: { 0: { script: 1, task: 2 } } });
    expect(figures.events.click).toEqual({ p50: 20, p95: 40, count: 6 });
    expect(figures.events.focus).toEqual({ p50: null, p95: null, count: 0 });
  });
});
