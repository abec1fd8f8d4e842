// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fire } from '../../../tests/fixtures/fire.ts';
import { person } from '../../../tests/fixtures/person.ts';
import { watchPage } from '../../../tests/fixtures/watched-page.ts';

const form = `<form id="order"><label for="name">Name</label><input id="name" required><label for="town">Town</label><input id="town">
<div id="told"></div><button id="send">Send</button><button id="other" type="button">Other</button></form>`;
const isInvalid = (field: Element): void => fire(field, new Event('invalid', { cancelable: true }));

afterEach(() => vi.restoreAllMocks());

describe('a field that the browser finds wrong', () => {
  it('is told when the person tried to send the form', () => {
    const page = watchPage(form);
    person.press(page.element('send'));
    isInvalid(page.element('name'));
    expect(page.told('invalid')).toMatchObject([{ target: 'name' }]);
  });

  it('is told when the person sent it with Enter, from a field or on the button', async () => {
    const page = watchPage(form);
    person.key(page.element('town'), 'Enter');
    isInvalid(page.element('name'));
    await person.wait(6000);
    person.key(page.element('send'), 'Enter');
    isInvalid(page.element('town'));
    expect(page.told('invalid')).toMatchObject([{ target: 'name' }, { target: 'town' }]);
  });

  it('is the page’s own doing when it asks again and again with nobody there', async () => {
    const page = watchPage(form);
    for (let turn = 0; turn < 8; turn += 1) {
      isInvalid(page.element('name'));
      await person.wait(1500);
    }
    expect(page.events).toEqual([]);
  });

  it('is the page’s own doing when it asks at each letter that is typed', async () => {
    const page = watchPage(form);
    person.press(page.element('name'));
    for (let letter = 0; letter < 6; letter += 1) {
      person.key(page.element('name'), 'a');
      person.change(page.element('name'));
      isInvalid(page.element('name'));
      await person.wait(letter === 3 ? 1400 : 200);
    }
    expect(page.told('invalid')).toEqual([]);
  });

  it('is the page’s own doing when the attempt was long ago', async () => {
    const page = watchPage(form);
    person.press(page.element('send'));
    await person.wait(6000);
    isInvalid(page.element('name'));
    expect(page.told('invalid')).toEqual([]);
  });
});

describe('what a page marks or says after a press', () => {
  it('is told of each field that is marked, once', async () => {
    const page = watchPage(form);
    person.press(page.element('send'));
    page.element('name').setAttribute('aria-invalid', 'true');
    page.element('name').className = 'is-invalid';
    await person.wait(100);
    expect(page.told('invalid')).toMatchObject([{ target: 'name' }]);
  });

  it('is told of the field within what is marked', async () => {
    const page = watchPage('<p id="row" class="field"><input id="name"></p><button id="send">Send</button>');
    person.press(page.element('send'));
    page.element('row').className = 'field has-error';
    await person.wait(100);
    expect(page.told('invalid')).toMatchObject([{ target: 'name' }]);
  });

  it('is an error at what was pressed when it speaks of one where errors are told', async () => {
    const page = watchPage(form);
    person.press(page.element('other'));
    const alert = document.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.textContent = 'Saving has failed for Mrs Garcia.';
    page.element('told').append(alert);
    await person.wait(100);
    expect(page.told('error')).toMatchObject([{ target: 'other' }]);
    expect(JSON.stringify(page.events)).not.toMatch(/Garcia|failed/);
  });

  it('is no error when it speaks of none, or of one elsewhere', async () => {
    const page = watchPage(form);
    person.press(page.element('other'));
    const [status, text] = [document.createElement('div'), document.createElement('p')];
    status.setAttribute('role', 'alert');
    status.textContent = 'Saved. You can now close this page.';
    text.textContent = 'An error is a lesson.';
    page.element('told').append(status, text);
    await person.wait(100);
    expect(page.told('error')).toEqual([]);
  });

  it('is nothing without a press, and long after one', async () => {
    const page = watchPage(form);
    page.element('name').setAttribute('aria-invalid', 'true');
    await person.wait(100);
    person.press(page.element('send'));
    await person.wait(4000);
    page.element('town').setAttribute('aria-invalid', 'true');
    await person.wait(100);
    expect(page.told('invalid')).toEqual([]);
  });
});

describe('a page that was loaded', () => {
  const refused = (before: string): ReturnType<typeof watchPage> => {
    vi.spyOn(document, 'referrer', 'get').mockReturnValue(before);
    return watchPage(
      `<form><ul class="errorlist"><li>Town cannot be blank</li></ul>
      <label for="name">Name</label><input id="name"><label for="town">Town</label><input id="town"></form>`,
    );
  };

  it('from the same site tells of the field that its summary names, and that it came with the page', () => {
    const page = refused(`${window.location.origin}/edit`);
    expect(page.told('invalid')).toMatchObject([{ target: 'town', atLoad: true }]);
    expect(JSON.stringify(page.events)).not.toContain('blank');
  });

  it('tells nothing more of it later: what is found wrong then did not come with it', () => {
    const page = refused(`${window.location.origin}/edit`);
    person.key(page.element('name'), 'Enter');
    isInvalid(page.element('name'));
    expect(page.told('invalid')).toMatchObject([{ target: 'town' }, { target: 'name' }]);
    expect(page.told('invalid')[1]?.atLoad).toBeUndefined();
  });

  it('from elsewhere says nothing of an attempt', () => {
    expect(refused('https://elsewhere.example/').events).toEqual([]);
    expect(refused('').events).toEqual([]);
  });
});

it('takes no word of a script’s', async () => {
  const page = watchPage(form);
  person.press(page.element('send'));
  page.element('name').dispatchEvent(new Event('invalid'));
  await person.wait(100);
  expect(page.told('invalid')).toEqual([]);
});
