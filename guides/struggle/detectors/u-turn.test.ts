import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { uTurn } from './u-turn.ts';

const { visit, times } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  [
    'three quick returns',
    1,
    times(4, index => [visit(index * 5000, 'a', index > 0), visit(index * 5000 + 3000, `b${index}`)]).flat(),
  ],
  [
    'a list worked through: each record is opened, read and left again',
    0,
    times(9, index => [visit(index * 5000, 'a', index > 0), visit(index * 5000 + 1000, `b${index}`)]).flat(),
  ],
  ['one quick return', 0, [visit(0, 'a'), visit(4000, 'b'), visit(6000, 'a', true)]],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(uTurn, events)).toHaveLength(seen);
});
