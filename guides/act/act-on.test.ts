// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { actOn } from './act-on.ts';

beforeEach(() => document.body.replaceChildren());

const add = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: object = {},
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties);
  document.body.append(element);
  return element;
};

const heard = (element: Element, ...types: string[]): string[] => {
  const events: string[] = [];
  for (const type of types) element.addEventListener(type, () => events.push(type));
  return events;
};

test('a press is what a hand does, in its order, and one click', () => {
  const button = add('button');
  const events = heard(button, 'pointerdown', 'mousedown', 'focus', 'pointerup', 'mouseup', 'click');
  expect(actOn(button, { type: 'click' })).toBe('done');
  expect(events).toEqual(['pointerdown', 'mousedown', 'focus', 'pointerup', 'mouseup', 'click']);
});

test('a field is filled so that a framework that watches its value hears of it', () => {
  const field = add('input', { value: 'old' });
  let watched = 'old';
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => native?.get?.call(field),
    set(value: string) {
      watched = value;
      native?.set?.call(field, value);
    },
  });
  let changedTo = '';
  field.addEventListener('input', () => {
    // As React does: what its own property was told of is no news.
    if (field.value !== watched) changedTo = field.value;
  });
  const events = heard(field, 'input', 'change');
  expect(actOn(field, { type: 'type', text: 'new' })).toBe('done');
  expect(changedTo).toBe('new');
  expect(events).toEqual(['input', 'change']);
});

test.each(['password', 'file', 'checkbox', 'hidden', 'submit', 'range', 'color'])(
  'nothing is put into a field of the type %s',
  type => {
    const field = add('input', { type });
    expect(actOn(field, { type: 'type', text: 'x' })).toBe('cannot');
    expect(field.value).not.toBe('x');
  },
);

test('a field that does not take the text stays as it was', () => {
  const short = add('input', { value: 'abc', maxLength: 4 });
  expect(actOn(short, { type: 'type', text: 'too long' })).toBe('cannot');
  expect(short.value).toBe('abc');
  expect(actOn(add('textarea', { readOnly: true }), { type: 'type', text: 'x' })).toBe('cannot');
  expect(actOn(add('input', { disabled: true }), { type: 'type', text: 'x' })).toBe('cannot');
  expect(actOn(add('p'), { type: 'type', text: 'x' })).toBe('cannot');
});

const choice = (...texts: string[]): HTMLSelectElement => {
  const select = add('select');
  for (const text of texts)
    select.append(Object.assign(document.createElement('option'), { textContent: text }));
  return select;
};

test('the option that reads so is chosen, and the page is told', () => {
  const select = choice('Low', 'High ', 'high');
  const events = heard(select, 'input', 'change');
  expect(actOn(select, { type: 'select', option: 'High' })).toBe('done');
  expect(select.selectedIndex).toBe(1);
  expect(events).toEqual(['input', 'change']);
  expect(actOn(select, { type: 'select', option: 'LOW' })).toBe('done');
  expect(select.selectedIndex).toBe(0);
});

test('an option that is not there, is there twice, or is disabled is not chosen', () => {
  const select = choice('Low', 'Urgent', 'Urgent', 'Off');
  Object.assign(select.options[3] ?? {}, { disabled: true });
  for (const option of ['Middle', 'Urgent', 'Off']) {
    expect(actOn(select, { type: 'select', option })).toBe('no-option');
  }
  expect(select.selectedIndex).toBe(0);
  expect(actOn(add('button'), { type: 'select', option: 'Low' })).toBe('cannot');
});
