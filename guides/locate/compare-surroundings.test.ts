import { expect, it } from 'vitest';
import { comparing } from '../../tests/fixtures/comparing.ts';
import type { Evidence } from './read-evidence.ts';

type Part = Partial<Evidence>;

const { observe } = comparing;
const save: Part = { name: 'Save' };
const item = (index: number): Part => ({ place: { kind: 'item', index } });
const row = (index: number, more: Partial<NonNullable<Evidence['place']>> = {}): Part => ({
  place: { kind: 'row', index, ...more },
});

comparing.check<
  | 'hint'
  | 'heading'
  | 'question'
  | 'before'
  | 'after'
  | 'company'
  | 'header'
  | 'beforeMark'
  | 'afterMark'
  | 'place'
  | 'index'
  | 'headerMark'
>({
  'hint.same': {
    is: [['the same hint', { hint: 'Who' }, { hint: 'Who' }]],
    isNot: [
      ['another hint', { hint: 'Who' }, { hint: 'What' }],
      ['no hint on either', {}, {}],
    ],
  },
  'hint.other': {
    is: [['another hint', { hint: 'Who' }, { hint: 'What' }]],
    isNot: [
      ['the same hint', { hint: 'Who' }, { hint: 'Who' }],
      ['no hint any more', { hint: 'Who' }, {}],
      ['a hint where it had none', {}, { hint: 'Who' }],
    ],
  },
  'heading.same': {
    is: [
      ['the same heading in other case', { heading: 'Orders' }, { heading: 'ORDERS' }],
      ['a heading that is alike', { heading: 'Order' }, { heading: 'Orders' }, 8 / 9],
    ],
    isNot: [
      ['a heading that is half alike', { heading: 'aaaa' }, { heading: 'aa' }],
      ['no heading any more', { heading: 'Orders' }, {}],
    ],
  },
  'heading.other': {
    is: [
      ['another heading', { heading: 'Orders' }, { heading: 'Bills' }],
      ['a heading that is half alike', { heading: 'aaaa' }, { heading: 'aa' }],
    ],
    isNot: [
      ['the same heading', { heading: 'Orders' }, { heading: 'Orders' }],
      ['no heading any more', { heading: 'Orders' }, {}],
      ['a heading where it had none', {}, { heading: 'Orders' }],
    ],
  },
  'question.other': {
    is: [
      [
        'an answer to another question',
        { role: 'radio', heading: 'Size' },
        { role: 'radio', heading: 'Sizes' },
      ],
      ['an answer to no question any more', { role: 'radio', heading: 'Size' }, { role: 'radio' }],
    ],
    isNot: [
      [
        'an answer to the same question',
        { role: 'radio', heading: 'Size' },
        { role: 'radio', heading: 'Size' },
      ],
      ['an answer to a question where it had none', { role: 'radio' }, { role: 'radio', heading: 'Size' }],
      ['a button under another heading', { role: 'button', heading: 'Size' }, { role: 'button' }],
    ],
  },
  'before.same': {
    is: [['the same before it', { before: 'Open' }, { before: 'open' }]],
    isNot: [
      ['another before it', { before: 'Open' }, { before: 'Close' }],
      ['nothing before either', {}, {}],
    ],
  },
  'after.same': {
    is: [['the same after it', { after: 'Open' }, { after: 'open' }]],
    isNot: [
      ['another after it', { after: 'Open' }, { after: 'Close' }],
      ['nothing after either', {}, {}],
    ],
  },
  'after.other': {
    is: [['another after it', { after: 'Open' }, { after: 'Close' }]],
    isNot: [
      ['the same after it', { after: 'Open' }, { after: 'Open' }],
      ['nothing after it any more', { after: 'Open' }, {}],
      ['another before it', { before: 'Open' }, { before: 'Close' }],
    ],
  },
  'company.like': {
    is: [
      [
        'the same around it in another order',
        { before: 'Open', rivals: ['Close'] },
        { after: 'close', before: 'open' },
      ],
      ['something else around it', { before: 'Open' }, { after: 'Bills' }, 0],
      ['half of it around it', { rivals: ['Aaa', 'Bbb'] }, { rivals: ['Aaa', 'Ccc'] }, 6 / 12],
    ],
    isNot: [
      ['nothing around it any more', { before: 'Open' }, { rivals: [] }],
      ['something around it where nothing was', {}, { before: 'Open' }],
    ],
  },
  'header.same': {
    is: [['the same column', row(1, { header: 'Do' }), row(2, { header: 'Do' })]],
    isNot: [
      ['another column', row(1, { header: 'Do' }), row(1, { header: 'Who' })],
      ['a column without a header', row(1), row(1)],
      ['no column', {}, {}],
    ],
  },
  'header.other': {
    is: [['another column', row(1, { header: 'Do' }), row(1, { header: 'Who' })]],
    isNot: [
      ['the same column', row(1, { header: 'Do' }), row(1, { header: 'Do' })],
      ['a column without a header now', row(1, { header: 'Do' }), row(1)],
      ['no column now', row(1, { header: 'Do' }), {}],
      ['a header where there was none', row(1), row(1, { header: 'Do' })],
    ],
  },
  'beforeMark.same': {
    is: [['the same before it', { beforeMark: 'input#a' }, { beforeMark: 'input#a' }]],
    isNot: [
      ['another before it', { beforeMark: 'input#a' }, { beforeMark: 'input#b' }],
      ['nothing before either', {}, {}],
      ['the same after it', { afterMark: 'input#a' }, { afterMark: 'input#a' }],
    ],
  },
  'afterMark.same': {
    is: [['the same after it', { afterMark: 'input#a' }, { afterMark: 'input#a' }]],
    isNot: [
      ['another after it', { afterMark: 'input#a' }, { afterMark: 'input#b' }],
      ['nothing after either', {}, {}],
      ['the same before it', { beforeMark: 'input#a' }, { beforeMark: 'input#a' }],
    ],
  },
  'place.other': {
    is: [
      ['an item for a row', row(1), item(1)],
      ['no row any more', row(1), {}],
      ['a row where it was in none', {}, row(1)],
    ],
    isNot: [
      ['another row', row(1), row(2)],
      ['no row on either', {}, {}],
    ],
  },
  'index.same': {
    is: [
      ['the same row', row(1), row(1)],
      ['the same item', item(1), item(1)],
    ],
    isNot: [
      ['another row', row(1), row(2)],
      ['an item of the same number', row(1), item(1)],
      ['no row on either', {}, {}],
    ],
  },
  'index.shifted': {
    is: [['another item, where it has words of its own', { ...item(1), ...save }, item(2)]],
    isNot: [
      ['another item, where it has no words', item(1), item(2)],
      ['another row', { ...row(1), ...save }, row(2)],
      ['the same item', { ...item(1), ...save }, item(1)],
    ],
  },
  'index.other': {
    is: [
      ['another row', { ...row(1), ...save }, row(2)],
      ['another item, where it has no words', item(1), item(2)],
    ],
    isNot: [
      ['the same row', row(1), row(1)],
      ['another item, where it has words of its own', { ...item(1), ...save }, item(2)],
      ['another kind of place', row(1), item(2)],
    ],
  },
  'headerMark.same': {
    is: [['the same column', row(1, { headerMark: 'th#do' }), row(2, { headerMark: 'th#do' })]],
    isNot: [
      ['another column', row(1, { headerMark: 'th#do' }), row(1, { headerMark: 'th#who' })],
      ['a column without a mark', row(1), row(1)],
    ],
  },
  'headerMark.other': {
    is: [['another column', row(1, { headerMark: 'th#do' }), row(1, { headerMark: 'th#who' })]],
    isNot: [
      ['the same column', row(1, { headerMark: 'th#do' }), row(1, { headerMark: 'th#do' })],
      ['a column without a mark now', row(1, { headerMark: 'th#do' }), row(1)],
      ['a mark where there was none', row(1), row(1, { headerMark: 'th#do' })],
    ],
  },
});

it('observes nothing of another before it, which says little', () => {
  expect(Object.keys(observe({ before: 'Open' }, { before: 'Close' })).sort()).toEqual([
    ...['company.like', 'role.none', 'role.same'],
  ]);
});
