import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { cursorThrash } from './cursor-thrash.ts';

const { times } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['shaken', 1, times(4, index => ({ type: 'pointer-turns', at: index * 300, axis: 'x' }))],
  ['on its way', 0, times(6, index => ({ type: 'pointer-turns', at: index * 800, axis: 'y' }))],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(cursorThrash, events)).toHaveLength(seen);
});
