import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { validationLoop } from './validation-loop.ts';

const { visit } = struggleEvents;

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
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(validationLoop, events)).toHaveLength(seen);
});
