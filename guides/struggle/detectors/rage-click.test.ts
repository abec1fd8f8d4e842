import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { rageClick } from './rage-click.ts';

const { press, answer, pending, times } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['an unanswered burst, once', 1, times(5, index => press(index * 200))],
  ['a stepper', 0, times(5, index => [press(index * 200), answer(index * 200 + 20)]).flat()],
  [
    'again and again while a request shows nothing',
    1,
    times(6, index => [press(index * 1900), ...times(2, n => pending(index * 1900 + 400 + n * 700))]).flat(),
  ],
  [
    'a few presses for which a slow request answers',
    0,
    [press(0), pending(400), press(600), press(1200), pending(1600), pending(2300), answer(3000)],
  ],
  ['three controls', 0, times(3, index => press(index * 200, { id: index }))],
  ['rows that share a key', 0, times(4, index => press(index * 200, { id: index }))],
  [
    'impatience with a request under way',
    0,
    [0, 300, 600].map(at => press(at)).concat(pending(900), answer(1700)),
  ],
  ['a triple click on text', 0, times(3, index => press(index * 150, { sort: 'plain' }))],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(rageClick, events)).toHaveLength(seen);
});
