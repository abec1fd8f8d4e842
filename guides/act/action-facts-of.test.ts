// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { actionFactsOf } from './action-facts-of.ts';
import { isConsequential } from './is-consequential.ts';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

/** Makes elements from a small description, because pages are not written into tests as markup. */
const add = (
  tag: string,
  attributes: Record<string, string> = {},
  parent: Element | ShadowRoot = document.body,
): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'text') element.textContent = value;
    else element.setAttribute(name, value);
  }
  parent.append(element);
  return element;
};

test('of a button without a type the browser takes it to submit, in a form', () => {
  const form = add('form');
  const button = add('button', { text: 'Details', id: 'more' }, form);
  const facts = actionFactsOf(button, 'click');
  expect(facts).toMatchObject({ tag: 'button', type: 'submit', inForm: true, locale: 'en', action: 'click' });
  expect(facts.names).toEqual(expect.arrayContaining(['Details', 'more']));
  expect(isConsequential(facts)).toBe(true);
  expect(isConsequential(actionFactsOf(add('button', { text: 'Details' }), 'click'))).toBe(false);
});

test('what is pressed is the control around the element, shadow roots included', () => {
  const form = add('form');
  const icon = add('span', { class: 'icon' }, add('button', { 'aria-label': 'Delete' }, form));
  expect(actionFactsOf(icon, 'click')).toMatchObject({ tag: 'button', type: 'submit', names: ['Delete'] });
  const host = add('fancy-button', { role: 'button', title: 'Pay now' });
  const inner = add('span', { text: 'Now' }, host.attachShadow({ mode: 'open' }));
  expect(actionFactsOf(inner, 'click').names).toEqual(expect.arrayContaining(['Now', 'Pay now']));
  expect(isConsequential(actionFactsOf(inner, 'click'))).toBe(true);
});

test('a label stands for its field, which is named by it', () => {
  const label = add('label', { for: 'agree', text: 'I agree' });
  add('input', { type: 'checkbox', id: 'agree' });
  expect(actionFactsOf(label, 'click')).toMatchObject({ tag: 'input', type: 'checkbox' });
  expect(actionFactsOf(label, 'click').names).toContain('I agree');
});

test('a link tells where it leads, and a file that it saves', () => {
  const link = add('a', { href: 'https://erp.example.com/x', download: 'report.pdf', text: 'Report' });
  const facts = actionFactsOf(add('span', { text: 'Report' }, link), 'click');
  expect(facts).toMatchObject({ href: 'https://erp.example.com/x', downloads: true });
  expect(facts.names).toContain('report.pdf');
  expect(
    isConsequential(actionFactsOf(add('a', { href: 'javascript:go()', text: 'Details' }), 'click')),
  ).toBe(true);
  expect(
    isConsequential(actionFactsOf(add('a', { href: 'https://erp.example.com/y', text: 'Details' }), 'click')),
  ).toBe(false);
});

test('no value of a field is among the facts, and a password is the person’s', () => {
  const field = add('input', { name: 'city' }) as HTMLInputElement;
  field.value = 'secret town';
  const area = add('textarea', { name: 'words' }) as HTMLTextAreaElement;
  area.value = 'secret words';
  add('div', { contenteditable: 'true', text: 'secret note' });
  for (const element of document.body.children) {
    expect(JSON.stringify(actionFactsOf(element, 'type'))).not.toContain('secret');
  }
  expect(isConsequential(actionFactsOf(field, 'type'))).toBe(false);
  expect(isConsequential(actionFactsOf(add('input', { type: 'password', name: 'word' }), 'type'))).toBe(true);
});

test('an input that is a button is called by what it shows, and pictures by what they are', () => {
  expect(actionFactsOf(add('input', { type: 'button', value: 'Send' }), 'click').names).toContain('Send');
  const button = add('button', { type: 'button' });
  add('img', { alt: 'Trash' }, button);
  expect(actionFactsOf(button, 'click').names).toContain('Trash');
});

test('a control that another element names has that name', () => {
  add('span', { id: 'caption', text: 'Approve order' });
  const button = add('button', { type: 'button', 'aria-labelledby': 'caption', text: 'OK' });
  expect(actionFactsOf(button, 'click').names).toEqual(expect.arrayContaining(['Approve order', 'OK']));
});
