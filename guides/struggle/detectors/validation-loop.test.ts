import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { validationLoop } from './validation-loop.ts';

const { visit } = struggleEvents;

const wrong = (target: string, at: number): StruggleEvent => ({ type: 'invalid', at, target, id: 1 });
const edit = (target: string, at: number): StruggleEvent => ({
  ...{ type: 'edit', at, target, id: 1, form: 1 },
  ...{ how: 'insert', change: 1 },
});

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['a field wrong twice', 2, [0, 40, 5000].map(at => ({ type: 'invalid', at, target: 'a', id: 1 }))],
  [
    'a form that the server gave back twice within a second',
    2,
    [0, 700].flatMap((at): StruggleEvent[] => [
      visit(at, 'form'),
      { type: 'invalid', at: at + 50, target: 'a', id: 1 },
    ]),
  ],
  [
    'a field that stays wrong while another one is mended and mended again',
    4,
    [
      wrong('a', 0),
      wrong('b', 0),
      edit('a', 2000),
      wrong('a', 4000),
      wrong('b', 4000),
      edit('a', 6000),
      wrong('a', 8000),
      wrong('b', 8000),
    ],
  ],
  [
    'three wrong fields of which one after the other is mended',
    3,
    [
      wrong('a', 0),
      wrong('b', 0),
      wrong('c', 0),
      edit('a', 2000),
      wrong('b', 4000),
      wrong('c', 4000),
      edit('b', 6000),
      wrong('c', 8000),
    ],
  ],
  [
    'a form sent again with nothing changed',
    4,
    [wrong('a', 0), wrong('b', 0), edit('a', 2000), wrong('b', 4000), wrong('b', 6000), wrong('b', 8000)],
  ],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(validationLoop, events)).toHaveLength(seen);
});
