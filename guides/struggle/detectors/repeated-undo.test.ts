import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { repeatedUndo } from './repeated-undo.ts';

const { press, times } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['undone four times', 1, times(4, index => ({ type: 'undo', at: index * 500 }))],
  [
    'tried and taken back, with keys, and tried again',
    1,
    times(4, index => [
      press(index * 5000, { target: 'td', id: index }),
      { type: 'undo' as const, at: index * 5000 + 1500, target: 'td' },
    ]).flat(),
  ],
  [
    'tried and taken back by a button, which is a press itself',
    1,
    times(4, index => [
      press(index * 5000, { target: 'td' }),
      { type: 'undo' as const, at: index * 5000 + 1500, target: 'button#undo' },
      press(index * 5000 + 1500, { target: 'button#undo' }),
    ]).flat(),
  ],
  [
    'three taken back by a button, one by one',
    0,
    times(3, index => [
      { type: 'undo' as const, at: index * 4000, target: 'button#undo' },
      press(index * 4000, { target: 'button#undo' }),
    ]).flat(),
  ],
  [
    'tried, taken back, and done again after all',
    0,
    times(5, index => [
      press(index * 5000, { target: 'td' }),
      { type: 'undo' as const, at: index * 5000 + 1500, target: 'td' },
      { type: 'redo' as const, at: index * 5000 + 3000, target: 'td' },
    ]).flat(),
  ],
  ['undone twice', 0, times(2, index => ({ type: 'undo', at: index * 500 }))],
  [
    'undone and redone to compare',
    0,
    times(4, index => [
      { type: 'undo' as const, at: index * 900 },
      { type: 'redo' as const, at: index * 900 + 400 },
    ]).flat(),
  ],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(repeatedUndo, events)).toHaveLength(seen);
});
