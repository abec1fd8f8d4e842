// @vitest-environment happy-dom
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { fire } from '../../../tests/fixtures/fire.ts';
import { person } from '../../../tests/fixtures/person.ts';
import { type WatchedPage, watchPage } from '../../../tests/fixtures/watched-page.ts';

const html = `<section id="near"><button id="go" class="button"><span id="face">Go</span></button><p id="say">Ready</p></section>
<section id="far"><p id="clock">10:00</p><input id="name"><input type="checkbox" id="all"><div id="menu" hidden></div></section>`;

/** What is done to the page so many ms after a press, and whether it is taken for an answer. */
const isAnswer = async (act: (page: WatchedPage) => void, after = 300): Promise<boolean> => {
  const page = watchPage(html);
  person.press(page.element('go'));
  await person.wait(after);
  act(page);
  await person.wait(1000);
  return page.told('response').length > 0;
};
const element = (tag: string, text = ''): HTMLElement =>
  Object.assign(document.createElement(tag), { textContent: text });

describe('a press is answered', () => {
  it.each<[string, (page: WatchedPage) => void]>([
    ['by something put in', ({ element: at }) => at('far').append(element('div'))],
    ['by something taken out', ({ element: at }) => at('clock').remove()],
    ['by something shown', ({ element: at }) => at('menu').removeAttribute('hidden')],
    ['by text nearby', ({ element: at }) => at('say').replaceChildren('Done')],
    ['by its own new text', ({ element: at }) => at('face').replaceChildren('Gone')],
    ['by what it says of itself', ({ element: at }) => at('go').setAttribute('aria-expanded', 'true')],
    ['by a class that stays', ({ element: at }) => at('go').classList.add('chosen')],
    ['by what a style sheet moves', page => page.shiftLayout()],
    ['by scrolling', () => fire(document, new Event('scroll'))],
    ['by what is ticked', ({ element: at }) => fire(at('all'), new Event('change', { bubbles: true }))],
    ['by what is opened', ({ element: at }) => fire(at('menu'), new Event('toggle'))],
    ['by the focus that goes elsewhere', ({ element: at }) => person.focus(at('name'))],
    ['by another address', () => fire(window, new Event('popstate'))],
    ['by a form that is sent', () => fire(document, new Event('submit'))],
    ['by a page that leaves', () => fire(window, new Event('pagehide'))],
    ['by what moves', ({ element: at }) => fire(at('menu'), new Event('play'))],
  ])('%s', async (_, act) => {
    expect(await isAnswer(act)).toBe(true);
  });

  it('by text anywhere, at once', async () => {
    expect(await isAnswer(({ element: at }) => at('clock').replaceChildren('1 new'), 50)).toBe(true);
  });

  it('by what starts to move at once elsewhere', async () => {
    const move = ({ element: at }: WatchedPage): void =>
      fire(at('menu'), new Event('transitionrun', { bubbles: true }));
    expect(await isAnswer(move, 50)).toBe(true);
  });

  it('by the file chooser, which a script opens', async () => {
    const choose = (): void => {
      const field = Object.assign(document.createElement('input'), { type: 'file' });
      document.head.append(field);
      field.click();
      field.remove();
    };
    expect(await isAnswer(choose)).toBe(true);
  });

  it('in the shadow root that it is in', async () => {
    const page = watchPage('<div id="host"></div>');
    const root = page.element('host').attachShadow({ mode: 'open' });
    const [button, list] = [element('button', 'Go'), element('ul')];
    root.append(button, list);
    person.press(button);
    await person.wait(300);
    list.append(element('li', 'Another'));
    await person.wait(3000);
    expect(page.told('response')).toHaveLength(1);
    expect(page.sightings).toEqual([]);
  });
});

it('is answered by what comes right into the shadow root that it is in', async () => {
  const page = watchPage('<div id="host"></div>');
  const root = page.element('host').attachShadow({ mode: 'open' });
  const button = element('button', 'Go');
  root.append(button);
  person.press(button);
  await person.wait(300);
  root.append(element('div', 'Sent'));
  await person.wait(3000);
  expect(page.sightings).toEqual([]);
});

describe('a press is not answered', () => {
  it.each<[string, (page: WatchedPage) => void]>([
    [
      'by how it looks while it is pressed',
      ({ element: at }) => at('go').classList.add('is-active', 'ripple'),
    ],
    ['by its own style', ({ element: at }) => at('go').setAttribute('style', 'opacity: .9')],
    ['by an empty ring around it', ({ element: at }) => at('go').append(element('span'))],
    ['by a class that is set to what it was', ({ element: at }) => at('go').setAttribute('class', 'button')],
    ['by text that changes elsewhere', ({ element: at }) => at('clock').replaceChildren('10:01')],
    ['by what comes into the head', () => document.head.append(element('style', 'p{}'))],
    ['by what comes beside the body', () => document.documentElement.append(element('div'))],
    ['by what is typed', ({ element: at }) => person.change(at('name'))],
    ['by the focus on what was pressed', ({ element: at }) => person.focus(at('go'))],
  ])('%s', async (_, act) => {
    expect(await isAnswer(act)).toBe(false);
  });

  it('by a class that is taken off again', async () => {
    const page = watchPage(html);
    person.press(page.element('go'));
    page.element('go').classList.add('down');
    await person.wait(200);
    page.element('go').classList.remove('down');
    await person.wait(3000);
    expect(page.told('response')).toEqual([]);
    expect(page.sightings).toMatchObject([{ kind: 'dead-click' }]);
  });

  it('by what the person scrolls or types', async () => {
    const scroll = ({ element: at }: WatchedPage): void => {
      person.wheel(at('far'), 40);
      at('far').append(element('div'));
    };
    const type = ({ element: at }: WatchedPage): void => {
      person.key(at('name'), 'a');
      at('far').append(element('div'));
    };
    expect(await isAnswer(scroll)).toBe(false);
    expect(await isAnswer(type)).toBe(false);
  });

  it('by a clock that went before it', async () => {
    const page = watchPage(html);
    const tick = async (times: number): Promise<void> => {
      for (let turn = 0; turn < times; turn += 1) {
        page.element('near').append(element('i'));
        await person.wait(1000);
      }
    };
    person.move(page.element('go'), 40, 40);
    await tick(4);
    person.press(page.element('go'));
    await person.wait(500);
    await tick(3);
    expect(page.told('response')).toEqual([]);
    expect(page.sightings).toMatchObject([{ kind: 'dead-click' }]);
  });

  it('by what comes more than ten seconds after it', async () => {
    expect(await isAnswer(({ element: at }) => at('far').append(element('div')), 11_000)).toBe(false);
  });
});

describe('an answer that is taken back', () => {
  const switched = async (ms: number): Promise<WatchedPage> => {
    const page = watchPage(html);
    const button = page.element('go');
    person.press(button);
    button.setAttribute('aria-pressed', 'true');
    await person.wait(ms);
    button.removeAttribute('aria-pressed');
    await person.wait(2000);
    return page;
  };

  it('is told as one when all is as before soon after', async () => {
    expect((await switched(250)).told('reverted')).toMatchObject([{ target: 'go' }]);
  });

  it('is told as one when what was put in is taken out again: a menu that shuts at once', async () => {
    const page = watchPage(html);
    person.press(page.element('go'));
    const menu = element('div', 'Assign');
    page.element('far').append(menu);
    await person.wait(90);
    menu.remove();
    await person.wait(2000);
    expect(page.told('reverted')).toMatchObject([{ target: 'go' }]);
  });

  it('is none where something else that was put in stays', async () => {
    const page = watchPage(html);
    person.press(page.element('go'));
    const busy = element('div', 'Loading');
    page.element('far').append(busy);
    await person.wait(90);
    page.element('far').append(element('div', 'Three rows'));
    busy.remove();
    await person.wait(2000);
    expect(page.told('reverted')).toEqual([]);
  });

  it('is none where something that was there before is taken out', async () => {
    const page = watchPage(html);
    person.press(page.element('go'));
    const busy = element('div', 'Loading');
    page.element('far').append(busy);
    await person.wait(90);
    busy.remove();
    page.element('clock').remove();
    await person.wait(2000);
    expect(page.told('reverted')).toEqual([]);
  });

  it('is none that holds no text and stays: a picture where nothing was', async () => {
    const page = watchPage('<button id="go">Show</button><div id="frame"></div>');
    person.press(page.element('go'));
    page.element('frame').append(element('img'));
    await person.wait(3000);
    expect(page.told('reverted')).toEqual([]);
    expect(page.sightings).toEqual([]);
  });

  it('is one that was given when it stays long enough to be read', async () => {
    expect((await switched(1500)).told('reverted')).toEqual([]);
  });
});

it('watches the page for answers only as long as there may be one', async () => {
  const page = watchPage(html);
  const observes = (): boolean => page.listening().some(name => name === 'MutationObserver');
  expect(observes()).toBe(false);
  person.press(page.element('go'));
  expect(observes()).toBe(true);
  await person.wait(11_000);
  expect(observes()).toBe(false);
});

it('keeps nothing of the page alive when nobody waits for an answer any more', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const page = watchPage('<button id="go">Go</button><ul id="rows"></ul>');
  person.press(page.element('go'));
  const row = new WeakRef(page.element('rows').appendChild(element('li', 'Another')));
  await person.wait(100);
  page.element('rows').replaceChildren();
  await person.wait(12_000);
  collect();
  await person.wait(1);
  collect();
  expect(row.deref()).toBeUndefined();
});

describe('what changes by itself', () => {
  const clocked = async (act: (page: WatchedPage) => void): Promise<WatchedPage> => {
    const page = watchPage(html);
    let seconds = 0;
    person.move(page.element('name'), 3, 3);
    const clock = setInterval(() => page.element('clock').replaceChildren(`10:0${++seconds}`), 400);
    await person.wait(3000);
    page.element('go').addEventListener('click', () => act(page));
    person.press(page.element('go'));
    await person.wait(1000);
    clearInterval(clock);
    return page;
  };

  it('is no answer to a press', async () => {
    expect((await clocked(() => undefined)).told('response')).toEqual([]);
  });

  it('is one where the press itself changes it: a film that is wound on', async () => {
    const page = await clocked(({ element: at }) => at('clock').replaceChildren('10:30'));
    expect(page.told('response').length).toBeGreaterThan(0);
  });
});
