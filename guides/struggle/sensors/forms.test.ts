// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fire } from '../../../tests/fixtures/fire.ts';
import { person } from '../../../tests/fixtures/person.ts';
import { watchPage } from '../../../tests/fixtures/watched-page.ts';

const form = `<form id="order"><input id="name"><input id="town"><select id="kind"></select><input id="all" type="checkbox"></form>
<input id="note"><div id="text" contenteditable="true">Text</div>`;
const searching = '<form id="ask"><input id="query" type="search"></form><input id="name">';

describe('typing', () => {
  it('is told at the first change of a run and at the third', async () => {
    const page = watchPage(form);
    for (let letter = 0; letter < 6; letter += 1) {
      person.change(page.element('name'));
      await person.wait(200);
    }
    expect(page.told('edit')).toMatchObject([
      { target: 'name', how: 'insert', change: 1, at: 20_000 },
      { target: 'name', how: 'insert', change: 3, at: 20_400 },
    ]);
    expect(page.told('edit')[0]?.form).toBeGreaterThan(0);
  });

  it('begins anew with the way of changing, and with who comes back to the field', async () => {
    const page = watchPage(form);
    const field = page.element('note');
    person.change(field);
    await person.wait(200);
    person.change(field, 'deleteContentBackward');
    await person.wait(200);
    person.change(field);
    await person.wait(200);
    person.focus(field);
    person.change(field);
    expect(page.told('edit').map(({ how, change }) => `${how} ${change}`)).toEqual([
      'insert 1',
      'erase 1',
      'insert 1',
      'insert 1',
    ]);
    expect(page.told('edit')[0]?.form).toBe(0);
  });

  it('over what is selected erases it', () => {
    const page = watchPage(form);
    const field = page.element('name') as HTMLInputElement;
    field.value = 'what stood there';
    person.move(field, 1, 1);
    field.focus();
    field.setSelectionRange(0, 9);
    fire(document, new Event('selectionchange'));
    person.change(field);
    expect(page.told('edit').map(({ how, change }) => `${how} ${change}`)).toEqual([
      'erase 1',
      'erase 3',
      'insert 1',
    ]);
  });

  it('that is taken back by the browser is no change', () => {
    const page = watchPage(form);
    person.change(page.element('name'), 'historyUndo');
    expect(page.told('edit')).toEqual([]);
  });

  it('in several fields within a moment was done by a program', async () => {
    const page = watchPage(form);
    person.change(page.element('name'));
    await person.wait(5);
    person.change(page.element('town'));
    expect(page.told('edit')).toMatchObject([
      { target: 'name', how: 'insert' },
      { target: 'town', how: 'fill' },
    ]);
  });
});

it('takes what is chosen or ticked for picked', async () => {
  const page = watchPage(form);
  person.change(page.element('kind'), '');
  await person.wait(500);
  person.change(page.element('all'), '');
  expect(page.told('edit')).toMatchObject([
    { target: 'kind', how: 'pick' },
    { target: 'all', how: 'pick' },
  ]);
});

it('tells of a form that is sent, by the number that its fields tell', () => {
  const page = watchPage(form);
  person.change(page.element('name'));
  fire(page.element('order'), new SubmitEvent('submit', { bubbles: true }));
  expect(page.told('submit')).toMatchObject([{ form: page.told('edit')[0]?.form }]);
});

describe('a search', () => {
  it('is sent off with Enter or its form, once for what was changed', () => {
    const page = watchPage(searching);
    const field = page.element('query');
    person.key(field, 'Enter');
    expect(page.told('query')).toEqual([]);
    person.change(field);
    expect(page.told('edit')).toEqual([]);
    person.key(field, 'Enter');
    fire(page.element('ask'), new SubmitEvent('submit', { bubbles: true }));
    expect(page.told('query')).toMatchObject([{ target: 'query' }]);
    person.change(field);
    fire(page.element('ask'), new SubmitEvent('submit', { bubbles: true }));
    expect(page.told('query')).toHaveLength(2);
  });

  it('is none in a field for something else', () => {
    const page = watchPage(searching);
    person.change(page.element('query'));
    person.key(page.element('name'), 'Enter');
    expect(page.told('query')).toEqual([]);
  });
});

it('takes no change that a script made', () => {
  const page = watchPage(form);
  page.element('name').dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  page.element('order').dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
  expect(page.events).toEqual([]);
});
