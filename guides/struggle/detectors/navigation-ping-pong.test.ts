import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { navigationPingPong } from './navigation-ping-pong.ts';

const { press, inTurn, inMenus, visit, times } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['menus opened to and fro', 1, inMenus('12345321', 900)],
  ['one menu after the other, and a choice', 0, [...inMenus('1234', 900), press(5000)]],
  [
    'a menu walked through with the arrow keys',
    0,
    [...'12345321'].map((item, index) =>
      press(index * 900, {
        target: 'div>[role=menuitem]',
        id: Number(item),
        sort: 'plain',
        answered: true,
        opens: true,
      }),
    ),
  ],
  ['the same list opened and shut', 1, inMenus('11111', 2000)],
  ['an answer opened, read, and shut', 0, inMenus('11111', 5000)],
  [
    'the same menu opened, and something chosen from it',
    0,
    times(6, () => [...inMenus('1', 0), press(0, { target: 'button#edit', id: 2 })])
      .flat()
      .map((event, index) => ({ ...event, at: index * 700 })),
  ],
  ['loaded again and again', 1, inTurn('aaaa', 1500)],
  ['a page that loads itself anew', 0, inTurn('aaaaaaaa', 5000)],
  [
    'a page that answers every press by loading itself',
    0,
    times(6, index => visit(index * 1500, 'a', false, 1)),
  ],
  ['two tabs compared', 0, inMenus('121212121', 900)],
  ['answers to questions read', 0, inMenus('123456321', 4000)],
  ['lost among three', 1, inTurn('abcba', 2000)],
  ['a list worked through quickly', 0, inTurn('lalblcldle', 2000)],
  ['steps gone back to and looked at', 0, inTurn('1232123', 4000)],
  ['leafed through', 0, inTurn('123456789', 1000)],
  ['A B A B', 1, ['a', 'b', 'a', 'b'].map((place, index) => visit(index * 2000, place))],
  [
    'A B A B with work done',
    0,
    ['a', 'b', 'a', 'b'].map((place, index) => visit(index * 2000, place, false, 5)),
  ],
  ['A B A B, each read', 0, ['a', 'b', 'a', 'b'].map((place, index) => visit(index * 9000, place))],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(navigationPingPong, events)).toHaveLength(seen);
});
