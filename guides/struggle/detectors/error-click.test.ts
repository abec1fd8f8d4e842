import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { errorClick } from './error-click.ts';

const { error } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['one error', 1, [error(0), error(200)]],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(errorClick, events)).toHaveLength(seen);
});
