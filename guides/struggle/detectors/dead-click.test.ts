import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { deadClick } from './dead-click.ts';

const { press, answer, pending, times } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['a press that nothing answers', 1, [press(0)]],
  ['a burst is one dead click', 1, [press(0), press(100), press(200)]],
  ['a disabled control', 1, [press(0, { sort: 'disabled' })]],
  ['an answer before the press is none', 1, [answer(0), press(10)]],
  ['a press answered in time', 0, [press(0), answer(900)]],
  ['a menu that opens on the way down', 0, [press(0, { answered: true })]],
  ['a wait while the page says it works', 0, [press(0, { busy: true })]],
  ['a request that takes its time', 0, [press(0), pending(800), pending(1700), answer(2500)]],
  ['a request that leads to nothing', 1, [press(0), pending(800)]],
  ['blank space', 0, [press(0, { sort: 'plain' })]],
  [
    'a page that always takes two seconds',
    5,
    times(8, index => [press(index * 5000), answer(index * 5000 + 1600)]).flat(),
  ],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(deadClick, events)).toHaveLength(seen);
});
