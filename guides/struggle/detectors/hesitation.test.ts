import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { hesitation } from './hesitation.ts';

const { press, hover, times } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['tabbed through a small form and back', 0, times(9, index => hover(index * 1000, index % 4, 0))],
  ['caught among three fields by the Tab key', 1, times(14, index => hover(index * 700, index % 3, 0))],
  [
    'to and fro between two buttons by the Tab key, staying at each',
    1,
    times(7, index => hover(index * 1500, index % 2, 0)),
  ],
  ['the same too few times', 0, times(5, index => hover(index * 1500, index % 2, 0))],
  ['to and fro among alternatives', 1, times(12, index => hover(index * 1000, index % 3))],
  [
    'a list opened and shut, and nothing chosen',
    1,
    [1, 2, 3].flatMap(turn => [
      hover(turn * 4000 - 500, 99, 6),
      press(turn * 4000, { id: 99, opens: true }),
      ...[1, 2, 3, 2].map((id, index) => hover(turn * 4000 + 600 + index * 600, id)),
    ]),
  ],
  [
    'a menu opened again and again, and chosen from',
    0,
    [1, 2, 3].flatMap(turn => [
      press(turn * 4000, { id: 99, opens: true }),
      ...[1, 2, 3, 2].map((id, index) => hover(turn * 4000 + 600 + index * 600, id)),
      press(turn * 4000 + 3100, { id: 2, opens: true }),
    ]),
  ],
  ['down a menu and a choice', 0, times(6, index => hover(index * 300, index))],
  [
    'choosing while looking',
    0,
    times(12, index => [
      hover(index * 1000, index % 3),
      ...(index % 4 === 3 ? [press(index * 1000 + 10)] : []),
    ]).flat(),
  ],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(hesitation, events)).toHaveLength(seen);
});
