import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { fieldReEntry } from './field-re-entry.ts';

const { press, edit, times } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  [
    'a field filled in four times',
    1,
    times(4, index => [...edit(index * 5000, 1), ...edit(index * 5000 + 2000, 1, 'erase')]).flat(),
  ],
  ['a word corrected', 0, [...edit(0, 1), ...edit(900, 1, 'erase'), ...edit(1500, 1)]],
  ['a field that the page empties again and again', 1, times(4, index => edit(index * 3000, 1)).flat()],
  [
    'message after message',
    0,
    times(6, index => [...edit(index * 3000, 1), press(index * 3000 + 900)]).flat(),
  ],
  [
    'notes come back to between other fields',
    0,
    times(6, index => [...edit(index * 3000, 1), ...edit(index * 3000 + 900, index + 2)]).flat(),
  ],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(fieldReEntry, events)).toHaveLength(seen);
});
