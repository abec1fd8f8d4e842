import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { failedDrag } from './failed-drag.ts';

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['a drag that moved nothing', 1, [{ type: 'drag', at: 0, target: 'a', id: 1, moved: false }]],
  ['a drag that moved', 0, [{ type: 'drag', at: 0, target: 'a', id: 1, moved: true }]],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(failedDrag, events)).toHaveLength(seen);
});
