import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { errorLoop } from './error-loop.ts';

const { error } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['an error and another', 1, [error(0), error(5000)]],
  ['one error told in three ways', 0, [error(0), error(50), error(400)]],
  ['errors of different presses', 0, [error(0, 1), error(3000, 2)]],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(errorLoop, events)).toHaveLength(seen);
});
