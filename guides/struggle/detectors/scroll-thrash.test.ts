import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { scrollThrash } from './scroll-thrash.ts';

const { times } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['scrolled up and down', 1, times(6, index => ({ type: 'scroll-turn', at: index * 900, span: 0.8 }))],
  ['read line by line', 0, times(9, index => ({ type: 'scroll-turn', at: index * 900, span: 0.1 }))],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(scrollThrash, events)).toHaveLength(seen);
});
