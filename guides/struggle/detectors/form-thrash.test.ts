import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { formThrash } from './form-thrash.ts';

const { edit, submit, visit, times } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['two fields in turns', 1, times(6, index => edit(index * 3000, index % 2)).flat()],
  [
    'one answer picked after the other, and again',
    1,
    [1, 2, 3, 1, 2].flatMap((id, index) => edit(index * 3000, id, 'pick')),
  ],
  [
    'looks tried on in a few seconds, and one kept',
    0,
    [1, 2, 3, 2, 1, 2].flatMap((id, index) => edit(index * 1500, id, 'pick')),
  ],
  [
    'one scheme after the other among four',
    1,
    [0, 1, 3, 0, 2, 1, 0].flatMap((id, index) => edit(index * 2000, id, 'pick')),
  ],
  ['answers picked from top to bottom', 0, times(9, index => edit(index * 900, index, 'pick')).flat()],
  ['one answer thought better of', 0, [1, 2, 1, 4, 5].flatMap((id, index) => edit(index * 3000, id, 'pick'))],
  [
    'choices that are sent each time',
    0,
    [1, 2, 3, 1, 2, 3].flatMap((id, index) => [
      ...edit(index * 3000, id, 'pick'),
      submit(index * 3000 + 500),
    ]),
  ],
  ['a form filled in from top to bottom', 0, times(8, index => edit(index * 3000, index)).flat()],
  [
    'a list, a page and another list: the fields of each page have numbers of their own',
    0,
    times(6, index => [visit(index * 3000, `page ${index}`), ...edit(index * 3000 + 500, index % 2)]).flat(),
  ],
  ['a password manager', 0, times(6, index => edit(index, index % 2, 'fill')).flat()],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(formThrash, events)).toHaveLength(seen);
});
