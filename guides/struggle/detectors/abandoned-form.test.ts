import { expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { struggleEvents } from '../../../tests/fixtures/struggle-events.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { abandonedForm } from './abandoned-form.ts';

const { press, edit, submit, inVain, pageAt, visit } = struggleEvents;

/** Recorded streams, and how often something is seen in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, seen: number, events: StruggleEvent[]][] = [
  ['a form left', 1, [visit(0, 'form'), ...inVain, visit(9000, 'start')]],
  ['a form sent', 0, [visit(0, 'form'), ...inVain, submit(8000), visit(9000, 'start')]],
  [
    'a form that a link in it sends without an event: a filter is applied',
    0,
    [visit(0, 'form'), ...inVain, press(8000, { target: 'a.icon', form: 9 }), visit(9000, 'start')],
  ],
  [
    'a dialog that is closed by its own button, and another view after it',
    0,
    [visit(0, 'flow'), ...inVain, press(8000, { target: 'button#ok', answered: true }), visit(9000, 'two')],
  ],
  ['a form that the server gives back', 0, [visit(0, 'form'), ...inVain, visit(9000, 'form')]],
  [
    'a form looked at and filled in here and there',
    0,
    [visit(0, 'form'), ...edit(1, 1), ...edit(3000, 2), visit(9000, 'start')],
  ],
  ['one field glanced at', 0, [visit(0, 'form'), ...edit(0, 1), visit(4000, 'start')]],
];

it.each(streams)('%s', (_name, seen, events) => {
  expect(replayStruggle(abandonedForm, events)).toHaveLength(seen);
});

it('is put on the page that the form was on', () => {
  const left = replayStruggle(abandonedForm, [visit(0, 'form'), ...inVain, visit(9000, 'start')]);
  expect(left).toMatchObject([{ page: pageAt('form'), target: 'input#f2' }]);
  expect(replayStruggle(abandonedForm, [...inVain, visit(9000, 'start')])).toEqual([]);
});
