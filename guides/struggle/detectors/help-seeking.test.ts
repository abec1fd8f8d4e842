import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { helpSeeking } from './help-seeking.ts';

const { press, edit, times } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['help asked for', 1, [{ type: 'help', at: 0 }]],
  ['help asked for by key again and again', 3, times(3, index => ({ type: 'help', at: index * 4000 }))],
  [
    'help opened and shut by the same button',
    1,
    [0, 5000].flatMap((at): StruggleEvent[] => [
      { type: 'help', at, target: 'button#help' },
      press(at, { target: 'button#help' }),
    ]),
  ],
  [
    'help opened and shut, and opened again',
    2,
    [0, 5000, 9000].flatMap((at): StruggleEvent[] => [
      { type: 'help', at, target: 'button#help' },
      press(at, { target: 'button#help' }),
    ]),
  ],
  [
    'help shut by its cross, and opened again',
    2,
    [0, 5000].flatMap((at): StruggleEvent[] => [
      { type: 'help', at, target: 'button#help' },
      press(at, { target: 'button#help' }),
      press(at + 3000, { target: 'button#close' }),
    ]),
  ],
  [
    'looked up one after the other',
    0,
    times(6, index => [
      { type: 'query' as const, at: index * 9000, target: 'q', id: 1 },
      press(index * 9000 + 4000, { target: 'a.result' }),
    ]).flat(),
  ],
  [
    'what was found is sent each time, and the next thing searched for by Enter',
    0,
    times(4, index => [
      press(index * 9000, { target: 'main>input#words' }),
      { type: 'query' as const, at: index * 9000 + 10, target: 'input#words', id: 1 },
      press(index * 9000 + 3000, { target: 'main>button#send' }),
    ]).flat(),
  ],
  [
    'searched in other words, each cleared by the button of the form',
    1,
    times(3, index => [
      press(index * 9000, { target: 'form>button#clear', form: 3 }),
      press(index * 9000 + 4000, { target: 'form>input#words', form: 3 }),
      { type: 'query' as const, at: index * 9000 + 4010, target: 'input#words', id: 1 },
    ]).flat(),
  ],
  [
    'searched three times with the button',
    1,
    times(3, index => [
      press(index * 9000, { target: 'main>form>button' }),
      { type: 'query' as const, at: index * 9000 + 10, target: 'q', id: 1 },
    ]).flat(),
  ],
  ['searched three times', 1, times(3, index => ({ type: 'query', at: index * 9000, target: 'q', id: 1 }))],
  [
    'a search whose result a button sends on, three times',
    0,
    times(3, index => [
      { type: 'query' as const, at: index * 9000, target: 'q', id: 1 },
      press(index * 9000 + 3000, { target: 'main>div>button' }),
    ]).flat(),
  ],
  ['a search refined once', 0, times(2, index => ({ type: 'query', at: index * 9000, target: 'q', id: 1 }))],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(helpSeeking, events)).toHaveLength(seen);
});

it('takes help that was followed and is looked at again for less', () => {
  const help = (at: number): StruggleEvent => ({ type: 'help', at });
  const strengths = (...events: StruggleEvent[]) =>
    replayStruggle(helpSeeking, events).map(({ strength }) => strength);
  expect(strengths(...edit(0, 1), help(1000), help(5000))).toEqual([0.6, 0.6]);
  expect(strengths(help(0), ...edit(3000, 1), help(9000), help(12_000))).toEqual([0.6, 0.3, 0.6]);
});
