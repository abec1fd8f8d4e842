import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import type { Detector } from '../detector.ts';
import type { StruggleEvent } from '../struggle-event.ts';
import { abandonedForm } from './abandoned-form.ts';
import { cursorThrash } from './cursor-thrash.ts';
import { deadClick } from './dead-click.ts';
import { errorClick } from './error-click.ts';
import { errorLoop } from './error-loop.ts';
import { failedDrag } from './failed-drag.ts';
import { fieldReEntry } from './field-re-entry.ts';
import { formThrash } from './form-thrash.ts';
import { helpSeeking } from './help-seeking.ts';
import { hesitation } from './hesitation.ts';
import { navigationPingPong } from './navigation-ping-pong.ts';
import { offPath } from './off-path.ts';
import { rageClick } from './rage-click.ts';
import { repeatedUndo } from './repeated-undo.ts';
import { scrollThrash } from './scroll-thrash.ts';
import { uTurn } from './u-turn.ts';
import { validationLoop } from './validation-loop.ts';

type Press = Extract<StruggleEvent, { type: 'press' }>;
const press = (at: number, changes: Partial<Press> = {}): StruggleEvent => ({
  type: 'press',
  at,
  target: 'button#save',
  id: 1,
  sort: 'control',
  answered: false,
  busy: false,
  form: 0,
  ...changes,
});
const answer = (at: number): StruggleEvent => ({ type: 'response', at });
const pending = (at: number): StruggleEvent => ({ type: 'pending', at });
type How = Extract<StruggleEvent, { type: 'edit' }>['how'];
const edit = (at: number, id: number, how: How = 'insert'): StruggleEvent[] =>
  ([1, 3] as const).map(change => ({ type: 'edit', at, id, target: `input#f${id}`, how, change, form: 9 }));
const inTurn = (places: string, gap: number): StruggleEvent[] =>
  [...places].map((place, index) => visit(index * gap, place));
const inMenus = (menus: string, gap: number): StruggleEvent[] =>
  [...menus].map((menu, index) =>
    press(index * gap, { target: 'details>summary', id: Number(menu), answered: true, opens: true }),
  );
const submit = (at: number): StruggleEvent => ({ type: 'submit', at, form: 9 });
/** A field is filled in, emptied, and another one tried. */
const inVain = [...edit(1000, 1), ...edit(3000, 1, 'erase'), ...edit(5000, 2)];
const pageAt = (place: string): string => `https://erp.example.com/${place}`;
const visit = (at: number, place: string, back = false, did = 0): StruggleEvent => ({
  type: 'visit',
  at,
  place,
  page: pageAt(place),
  back,
  did,
});
const hover = (at: number, id: number, group = 5): StruggleEvent => ({
  type: 'hover',
  at,
  id,
  target: `a:${id}`,
  group,
});
const error = (at: number, id = 1): StruggleEvent => ({ type: 'error', at, id, target: 'button#save' });
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Recorded streams: what each detector sees in them. `0` are the look-alikes, false alarms among them. */
const streams: [name: string, detector: Detector<unknown>, seen: number, events: StruggleEvent[]][] = [
  ['a press that nothing answers', deadClick, 1, [press(0)]],
  ['a burst is one dead click', deadClick, 1, [press(0), press(100), press(200)]],
  ['a disabled control', deadClick, 1, [press(0, { sort: 'disabled' })]],
  ['an answer before the press is none', deadClick, 1, [answer(0), press(10)]],
  ['a press answered in time', deadClick, 0, [press(0), answer(900)]],
  ['a menu that opens on the way down', deadClick, 0, [press(0, { answered: true })]],
  ['a wait while the page says it works', deadClick, 0, [press(0, { busy: true })]],
  ['a request that takes its time', deadClick, 0, [press(0), pending(800), pending(1700), answer(2500)]],
  ['a request that leads to nothing', deadClick, 1, [press(0), pending(800)]],
  ['blank space', deadClick, 0, [press(0, { sort: 'plain' })]],
  [
    'a page that always takes two seconds',
    deadClick,
    5,
    times(8, index => [press(index * 5000), answer(index * 5000 + 1600)]).flat(),
  ],

  ['an unanswered burst, once', rageClick, 1, times(5, index => press(index * 200))],
  ['a stepper', rageClick, 0, times(5, index => [press(index * 200), answer(index * 200 + 20)]).flat()],
  [
    'again and again while a request shows nothing',
    rageClick,
    1,
    times(6, index => [press(index * 1900), ...times(2, n => pending(index * 1900 + 400 + n * 700))]).flat(),
  ],
  [
    'a few presses for which a slow request answers',
    rageClick,
    0,
    [press(0), pending(400), press(600), press(1200), pending(1600), pending(2300), answer(3000)],
  ],
  ['three controls', rageClick, 0, times(3, index => press(index * 200, { id: index }))],
  ['rows that share a key', rageClick, 0, times(4, index => press(index * 200, { id: index }))],
  [
    'impatience with a request under way',
    rageClick,
    0,
    [0, 300, 600].map(at => press(at)).concat(pending(900), answer(1700)),
  ],
  ['a triple click on text', rageClick, 0, times(3, index => press(index * 150, { sort: 'plain' }))],

  ['an error and another', errorLoop, 1, [error(0), error(5000)]],
  ['one error told in three ways', errorLoop, 0, [error(0), error(50), error(400)]],
  ['errors of different presses', errorLoop, 0, [error(0, 1), error(3000, 2)]],
  ['one error', errorClick, 1, [error(0), error(200)]],

  [
    'a field wrong twice',
    validationLoop,
    2,
    [0, 40, 5000].map(at => ({ type: 'invalid', at, target: 'a', id: 1 })),
  ],
  [
    'a form that the server gave back twice within a second',
    validationLoop,
    2,
    [0, 700].flatMap((at): StruggleEvent[] => [
      visit(at, 'form'),
      { type: 'invalid', at: at + 50, target: 'a', id: 1 },
    ]),
  ],

  ['undone four times', repeatedUndo, 1, times(4, index => ({ type: 'undo', at: index * 500 }))],
  [
    'tried and taken back, with keys, and tried again',
    repeatedUndo,
    1,
    times(4, index => [
      press(index * 5000, { target: 'td', id: index }),
      { type: 'undo' as const, at: index * 5000 + 1500, target: 'td' },
    ]).flat(),
  ],
  [
    'tried and taken back by a button, which is a press itself',
    repeatedUndo,
    1,
    times(4, index => [
      press(index * 5000, { target: 'td' }),
      { type: 'undo' as const, at: index * 5000 + 1500, target: 'button#undo' },
      press(index * 5000 + 1500, { target: 'button#undo' }),
    ]).flat(),
  ],
  [
    'three taken back by a button, one by one',
    repeatedUndo,
    0,
    times(3, index => [
      { type: 'undo' as const, at: index * 4000, target: 'button#undo' },
      press(index * 4000, { target: 'button#undo' }),
    ]).flat(),
  ],
  [
    'tried, taken back, and done again after all',
    repeatedUndo,
    0,
    times(5, index => [
      press(index * 5000, { target: 'td' }),
      { type: 'undo' as const, at: index * 5000 + 1500, target: 'td' },
      { type: 'redo' as const, at: index * 5000 + 3000, target: 'td' },
    ]).flat(),
  ],
  ['undone twice', repeatedUndo, 0, times(2, index => ({ type: 'undo', at: index * 500 }))],
  [
    'undone and redone to compare',
    repeatedUndo,
    0,
    times(4, index => [
      { type: 'undo' as const, at: index * 900 },
      { type: 'redo' as const, at: index * 900 + 400 },
    ]).flat(),
  ],

  ['help asked for', helpSeeking, 1, [{ type: 'help', at: 0 }]],
  [
    'help asked for by key again and again',
    helpSeeking,
    3,
    times(3, index => ({ type: 'help', at: index * 4000 })),
  ],
  [
    'help opened and shut by the same button',
    helpSeeking,
    1,
    [0, 5000].flatMap((at): StruggleEvent[] => [
      { type: 'help', at, target: 'button#help' },
      press(at, { target: 'button#help' }),
    ]),
  ],
  [
    'help opened and shut, and opened again',
    helpSeeking,
    2,
    [0, 5000, 9000].flatMap((at): StruggleEvent[] => [
      { type: 'help', at, target: 'button#help' },
      press(at, { target: 'button#help' }),
    ]),
  ],
  [
    'help shut by its cross, and opened again',
    helpSeeking,
    2,
    [0, 5000].flatMap((at): StruggleEvent[] => [
      { type: 'help', at, target: 'button#help' },
      press(at, { target: 'button#help' }),
      press(at + 3000, { target: 'button#close' }),
    ]),
  ],
  [
    'looked up one after the other',
    helpSeeking,
    0,
    times(6, index => [
      { type: 'query' as const, at: index * 9000, target: 'q', id: 1 },
      press(index * 9000 + 4000, { target: 'a.result' }),
    ]).flat(),
  ],
  [
    'what was found is sent each time, and the next thing searched for by Enter',
    helpSeeking,
    0,
    times(4, index => [
      press(index * 9000, { target: 'main>input#words' }),
      { type: 'query' as const, at: index * 9000 + 10, target: 'input#words', id: 1 },
      press(index * 9000 + 3000, { target: 'main>button#send' }),
    ]).flat(),
  ],
  [
    'searched in other words, each cleared by the button of the form',
    helpSeeking,
    1,
    times(3, index => [
      press(index * 9000, { target: 'form>button#clear', form: 3 }),
      press(index * 9000 + 4000, { target: 'form>input#words', form: 3 }),
      { type: 'query' as const, at: index * 9000 + 4010, target: 'input#words', id: 1 },
    ]).flat(),
  ],
  [
    'searched three times with the button',
    helpSeeking,
    1,
    times(3, index => [
      press(index * 9000, { target: 'main>form>button' }),
      { type: 'query' as const, at: index * 9000 + 10, target: 'q', id: 1 },
    ]).flat(),
  ],
  [
    'tabbed through a small form and back',
    hesitation,
    0,
    times(9, index => hover(index * 1000, index % 4, 0)),
  ],
  [
    'caught among three fields by the Tab key',
    hesitation,
    1,
    times(14, index => hover(index * 700, index % 3, 0)),
  ],
  [
    'searched three times',
    helpSeeking,
    1,
    times(3, index => ({ type: 'query', at: index * 9000, target: 'q', id: 1 })),
  ],
  [
    'a search whose result a button sends on, three times',
    helpSeeking,
    0,
    times(3, index => [
      { type: 'query' as const, at: index * 9000, target: 'q', id: 1 },
      press(index * 9000 + 3000, { target: 'main>div>button' }),
    ]).flat(),
  ],
  [
    'a search refined once',
    helpSeeking,
    0,
    times(2, index => ({ type: 'query', at: index * 9000, target: 'q', id: 1 })),
  ],

  [
    'a field filled in four times',
    fieldReEntry,
    1,
    times(4, index => [...edit(index * 5000, 1), ...edit(index * 5000 + 2000, 1, 'erase')]).flat(),
  ],
  ['a word corrected', fieldReEntry, 0, [...edit(0, 1), ...edit(900, 1, 'erase'), ...edit(1500, 1)]],
  ['two fields in turns', formThrash, 1, times(6, index => edit(index * 3000, index % 2)).flat()],
  [
    'one answer picked after the other, and again',
    formThrash,
    1,
    [1, 2, 3, 1, 2].flatMap((id, index) => edit(index * 3000, id, 'pick')),
  ],
  [
    'answers picked from top to bottom',
    formThrash,
    0,
    times(9, index => edit(index * 900, index, 'pick')).flat(),
  ],
  [
    'one answer thought better of',
    formThrash,
    0,
    [1, 2, 1, 4, 5].flatMap((id, index) => edit(index * 3000, id, 'pick')),
  ],
  [
    'choices that are sent each time',
    formThrash,
    0,
    [1, 2, 3, 1, 2, 3].flatMap((id, index) => [
      ...edit(index * 3000, id, 'pick'),
      submit(index * 3000 + 500),
    ]),
  ],
  ['a form filled in from top to bottom', formThrash, 0, times(8, index => edit(index * 3000, index)).flat()],
  [
    'a list, a page and another list: the fields of each page have numbers of their own',
    formThrash,
    0,
    times(6, index => [visit(index * 3000, `page ${index}`), ...edit(index * 3000 + 500, index % 2)]).flat(),
  ],
  ['a password manager', formThrash, 0, times(6, index => edit(index, index % 2, 'fill')).flat()],
  [
    'a field that the page empties again and again',
    fieldReEntry,
    1,
    times(4, index => edit(index * 3000, 1)).flat(),
  ],
  [
    'message after message',
    fieldReEntry,
    0,
    times(6, index => [...edit(index * 3000, 1), press(index * 3000 + 900)]).flat(),
  ],
  [
    'notes come back to between other fields',
    fieldReEntry,
    0,
    times(6, index => [...edit(index * 3000, 1), ...edit(index * 3000 + 900, index + 2)]).flat(),
  ],
  ['a form left', abandonedForm, 1, [visit(0, 'form'), ...inVain, visit(9000, 'start')]],
  ['a form sent', abandonedForm, 0, [visit(0, 'form'), ...inVain, submit(8000), visit(9000, 'start')]],
  [
    'a form that a link in it sends without an event: a filter is applied',
    abandonedForm,
    0,
    [visit(0, 'form'), ...inVain, press(8000, { target: 'a.icon', form: 9 }), visit(9000, 'start')],
  ],
  [
    'a dialog that is closed by its own button, and another view after it',
    abandonedForm,
    0,
    [visit(0, 'flow'), ...inVain, press(8000, { target: 'button#ok', answered: true }), visit(9000, 'two')],
  ],
  ['a form that the server gives back', abandonedForm, 0, [visit(0, 'form'), ...inVain, visit(9000, 'form')]],
  [
    'a form looked at and filled in here and there',
    abandonedForm,
    0,
    [visit(0, 'form'), ...edit(1, 1), ...edit(3000, 2), visit(9000, 'start')],
  ],
  ['one field glanced at', abandonedForm, 0, [visit(0, 'form'), ...edit(0, 1), visit(4000, 'start')]],

  ['to and fro among alternatives', hesitation, 1, times(12, index => hover(index * 1000, index % 3))],
  [
    'a list opened and shut, and nothing chosen',
    hesitation,
    1,
    [1, 2, 3].flatMap(turn => [
      hover(turn * 4000 - 500, 99, 6),
      press(turn * 4000, { id: 99, opens: true }),
      ...[1, 2, 3, 2].map((id, index) => hover(turn * 4000 + 600 + index * 600, id)),
    ]),
  ],
  [
    'a menu opened again and again, and chosen from',
    hesitation,
    0,
    [1, 2, 3].flatMap(turn => [
      press(turn * 4000, { id: 99, opens: true }),
      ...[1, 2, 3, 2].map((id, index) => hover(turn * 4000 + 600 + index * 600, id)),
      press(turn * 4000 + 3100, { id: 2, opens: true }),
    ]),
  ],
  ['down a menu and a choice', hesitation, 0, times(6, index => hover(index * 300, index))],
  [
    'choosing while looking',
    hesitation,
    0,
    times(12, index => [
      hover(index * 1000, index % 3),
      ...(index % 4 === 3 ? [press(index * 1000 + 10)] : []),
    ]).flat(),
  ],

  ['a drag that moved nothing', failedDrag, 1, [{ type: 'drag', at: 0, target: 'a', id: 1, moved: false }]],
  ['a drag that moved', failedDrag, 0, [{ type: 'drag', at: 0, target: 'a', id: 1, moved: true }]],
  [
    'scrolled up and down',
    scrollThrash,
    1,
    times(6, index => ({ type: 'scroll-turn', at: index * 900, span: 0.8 })),
  ],
  [
    'read line by line',
    scrollThrash,
    0,
    times(9, index => ({ type: 'scroll-turn', at: index * 900, span: 0.1 })),
  ],
  ['shaken', cursorThrash, 1, times(4, index => ({ type: 'pointer-turns', at: index * 300, axis: 'x' }))],
  ['on its way', cursorThrash, 0, times(6, index => ({ type: 'pointer-turns', at: index * 800, axis: 'y' }))],

  ['menus opened to and fro', navigationPingPong, 1, inMenus('12345321', 900)],
  ['one menu after the other, and a choice', navigationPingPong, 0, [...inMenus('1234', 900), press(5000)]],
  [
    'a menu walked through with the arrow keys',
    navigationPingPong,
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
  ['the same list opened and shut', navigationPingPong, 1, inMenus('11111', 2000)],
  ['an answer opened, read, and shut', navigationPingPong, 0, inMenus('11111', 5000)],
  [
    'the same menu opened, and something chosen from it',
    navigationPingPong,
    0,
    times(6, () => [...inMenus('1', 0), press(0, { target: 'button#edit', id: 2 })])
      .flat()
      .map((event, index) => ({ ...event, at: index * 700 })),
  ],
  ['loaded again and again', navigationPingPong, 1, inTurn('aaaa', 1500)],
  ['a page that loads itself anew', navigationPingPong, 0, inTurn('aaaaaaaa', 5000)],
  [
    'a page that answers every press by loading itself',
    navigationPingPong,
    0,
    times(6, index => visit(index * 1500, 'a', false, 1)),
  ],
  ['two tabs compared', navigationPingPong, 0, inMenus('121212121', 900)],
  ['answers to questions read', navigationPingPong, 0, inMenus('123456321', 4000)],
  ['lost among three', navigationPingPong, 1, inTurn('abcba', 2000)],
  ['a list worked through quickly', navigationPingPong, 0, inTurn('lalblcldle', 2000)],
  ['steps gone back to and looked at', navigationPingPong, 0, inTurn('1232123', 4000)],
  ['leafed through', navigationPingPong, 0, inTurn('123456789', 1000)],
  ['A B A B', navigationPingPong, 1, ['a', 'b', 'a', 'b'].map((place, index) => visit(index * 2000, place))],
  [
    'A B A B with work done',
    navigationPingPong,
    0,
    ['a', 'b', 'a', 'b'].map((place, index) => visit(index * 2000, place, false, 5)),
  ],
  [
    'A B A B, each read',
    navigationPingPong,
    0,
    ['a', 'b', 'a', 'b'].map((place, index) => visit(index * 9000, place)),
  ],
  [
    'three quick returns',
    uTurn,
    1,
    times(4, index => [visit(index * 5000, 'a', index > 0), visit(index * 5000 + 3000, `b${index}`)]).flat(),
  ],
  [
    'a list worked through: each record is opened, read and left again',
    uTurn,
    0,
    times(9, index => [visit(index * 5000, 'a', index > 0), visit(index * 5000 + 1000, `b${index}`)]).flat(),
  ],
  ['one quick return', uTurn, 0, [visit(0, 'a'), visit(4000, 'b'), visit(6000, 'a', true)]],
];

describe('detectors', () => {
  it('puts an abandoned form on the page that it was on', () => {
    const left = replayStruggle(abandonedForm, [visit(0, 'form'), ...inVain, visit(9000, 'start')]);
    expect(left).toMatchObject([{ page: pageAt('form'), target: 'input#f2' }]);
    expect(replayStruggle(abandonedForm, [...inVain, visit(9000, 'start')])).toEqual([]);
  });

  it('take help that was followed and is looked at again for less', () => {
    const help = (at: number): StruggleEvent => ({ type: 'help', at });
    const strengths = (...events: StruggleEvent[]) =>
      replayStruggle(helpSeeking, events).map(({ strength }) => strength);
    expect(strengths(...edit(0, 1), help(1000), help(5000))).toEqual([0.6, 0.6]);
    expect(strengths(help(0), ...edit(3000, 1), help(9000), help(12_000))).toEqual([0.6, 0.3, 0.6]);
  });

  it.each(streams)('%s', (_name, detector, seen, events) => {
    expect(replayStruggle(detector, events)).toHaveLength(seen);
  });
});

const all = [
  ...[abandonedForm, cursorThrash, deadClick, errorClick, errorLoop, failedDrag, fieldReEntry, formThrash],
  ...[
    helpSeeking,
    hesitation,
    navigationPingPong,
    offPath,
    rageClick,
    repeatedUndo,
    scrollThrash,
    uTurn,
    validationLoop,
  ],
] as Detector<unknown>[];

const anyEvent = fc.tuple(
  fc.constantFrom(...streams.flatMap(([, , , events]) => events)),
  fc.integer({ min: 0, max: 4000 }),
  fc.integer({ min: 0, max: 200 }),
);

describe.each(all.map(detector => [detector.kind, detector] as const))('%s', (_kind, detector) => {
  it('stands any stream, with strengths from 0 to 1 and a state that does not grow', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 100, maxLength: 300 }), steps => {
        let { initial: state } = detector;
        let at = 0;
        for (const [event, gap, id] of steps) {
          at += gap;
          const step = detector.step(state, { ...event, at, ...('id' in event && { id, target: `t${id}` }) });
          state = step ? step.state : state;
          for (const { strength } of step?.sightings ?? []) {
            expect(strength).toBeGreaterThan(0);
            expect(strength).toBeLessThanOrEqual(1);
          }
        }
        expect(JSON.stringify(state).length).toBeLessThan(5000);
        // The worker's detectors are carried over its end.
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
      { numRuns: 40 },
    );
  });
});
