// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fire } from '../../../tests/fixtures/fire.ts';
import { person } from '../../../tests/fixtures/person.ts';
import { watchPage } from '../../../tests/fixtures/watched-page.ts';

const list = `<form><button type="button" id="add">Add row</button><button type="button" id="dead">Nothing</button></form>
<ul id="rows"></ul>`;
const addsRows = (page: ReturnType<typeof watchPage>): void => {
  page.element('add').addEventListener('click', () => {
    const row = document.createElement('li');
    row.textContent = 'Another';
    page.element('rows').append(row);
  });
};

describe('a press with the pointer', () => {
  it('is told when it is over, with what was pressed and the form that it is in', () => {
    const page = watchPage(list);
    person.press(page.element('dead'));
    expect(page.told('press')).toEqual([
      {
        type: 'press',
        at: 20_000,
        target: 'dead',
        id: expect.any(Number),
        sort: 'control',
        busy: false,
        answered: false,
        form: expect.any(Number),
      },
    ]);
    expect(page.told('press')[0]?.form).toBeGreaterThan(0);
  });

  it('is answered by what comes before the pointer is up again', async () => {
    const page = watchPage(list);
    const button = page.element('add');
    button.addEventListener('pointerdown', () => page.element('rows').append(document.createElement('li')));
    fire(button, new PointerEvent('pointerdown', { bubbles: true, isPrimary: true }));
    await person.wait(80);
    fire(button, new PointerEvent('click', { bubbles: true, detail: 1 }));
    expect(page.told('press')).toMatchObject([{ answered: true }]);
  });

  it('is none with another button, or with a key that opens elsewhere', () => {
    const page = watchPage(list);
    person.press(page.element('dead'), { button: 1 });
    person.press(page.element('dead'), { ctrlKey: true });
    person.press(page.element('dead'), { shiftKey: true });
    expect(page.told('press')).toEqual([]);
  });

  it('of a disabled control is told though nobody gets its click', () => {
    const page = watchPage('<button id="off" disabled>Save</button>');
    person.press(page.element('off'));
    expect(page.told('press')).toMatchObject([{ target: 'off', sort: 'disabled' }]);
  });

  it('that the browser takes for a gesture is none', () => {
    const page = watchPage('<button id="off" disabled>Save</button>');
    const button = page.element('off');
    fire(button, new PointerEvent('pointerdown', { bubbles: true, isPrimary: true }));
    fire(button, new PointerEvent('pointercancel', { bubbles: true }));
    fire(button, new PointerEvent('pointerup', { bubbles: true }));
    expect(page.told('press')).toEqual([]);
  });

  it('that the page takes the click of is told all the same', async () => {
    const page = watchPage('<button id="ok">OK</button>');
    person.drag(page.element('ok'), 3);
    person.drag(page.element('ok'), 3);
    expect(page.told('press')).toHaveLength(1);
    await person.wait(1000);
    expect(page.told('press')).toMatchObject([{ target: 'ok' }, { target: 'ok' }]);
    person.press(page.element('ok'));
    await person.wait(1000);
    expect(page.told('press')).toHaveLength(3);
  });

  it('that slides away is none', async () => {
    const page = watchPage('<button id="ok">OK</button>');
    person.drag(page.element('ok'), 30);
    await person.wait(1000);
    expect(page.told('press')).toEqual([]);
  });

  it('on what is drawn anew under the finger is told, though it gets no click', async () => {
    const page = watchPage('<div id="rows"><button id="refund">Refund</button></div>');
    const rows = page.element('rows');
    rows.addEventListener('pointerdown', () => {
      const again = Object.assign(document.createElement('button'), { id: 'refund', textContent: 'Refund' });
      rows.replaceChildren(again);
    });
    for (const type of ['pointerdown', 'pointerup']) {
      const event = new PointerEvent(type, { bubbles: true, isPrimary: true });
      fire(page.element('refund'), Object.assign(event, { x: 5, y: 5 }));
    }
    await person.wait(1000);
    expect(page.told('press')).toMatchObject([{ target: 'refund' }]);
  });

  it('that ends on something else than it began on is none', async () => {
    const page = watchPage('<button id="one">One</button><button id="other">Other</button>');
    for (const [id, type] of [
      ['one', 'pointerdown'],
      ['other', 'pointerup'],
    ] as const) {
      const event = new PointerEvent(type, { bubbles: true, isPrimary: true });
      fire(page.element(id), Object.assign(event, { x: 5, y: 5 }));
    }
    await person.wait(1000);
    expect(page.told('press')).toEqual([]);
  });

  it('says what only opens something, and has not opened it yet', () => {
    const page = watchPage(
      `<button id="more" aria-expanded="false">More</button><button id="less" aria-expanded="true">Less</button>
      <div id="code" aria-haspopup="listbox">Choose</div><details><summary id="open">Open</summary></details><button id="ok">OK</button>`,
    );
    for (const id of ['more', 'less', 'code', 'open', 'ok']) person.press(page.element(id));
    expect(page.told('press').map(({ target, sort, opens }) => [target, sort, opens])).toEqual([
      ['more', 'control', true],
      ['less', 'control', undefined],
      ['code', 'control', true],
      ['open', 'control', true],
      ['ok', 'control', undefined],
    ]);
  });

  it('on a layer that nobody sees is one on what shows through it', () => {
    const page = watchPage(
      '<button id="chart">Open chart</button><div id="veil" style="opacity:0"><div id="notice">Read</div></div>',
    );
    const notice = page.element('notice');
    notice.checkVisibility = () => false;
    document.elementsFromPoint = () => [notice, page.element('veil'), page.element('chart'), document.body];
    person.press(notice);
    expect(page.told('press')).toMatchObject([{ target: 'chart', sort: 'control' }]);
  });

  it('on a page that says it is at work is told as such', () => {
    const page = watchPage('<div aria-busy="true"><button id="save">Save</button></div>');
    person.press(page.element('save'));
    expect(page.told('press')).toMatchObject([{ busy: true }]);
  });

  it('on a field is none: it answers by itself', () => {
    const page = watchPage('<input id="name"><select id="kind"></select><video id="film"></video>');
    for (const id of ['name', 'kind', 'film']) person.press(page.element(id));
    expect(page.told('press')).toEqual([]);
  });
});

describe('a native control pressed by key', () => {
  it.each(['Enter', ' '])('is answered by what the press does at once: a button, by %j', async key => {
    const page = watchPage(list);
    addsRows(page);
    person.key(page.element('add'), key);
    await person.wait(3000);
    expect(page.told('press')).toMatchObject([{ target: 'add', sort: 'control' }]);
    expect(page.told('response')).toHaveLength(1);
    expect(page.sightings).toEqual([]);
  });

  it('is answered each time when it is pressed again and again', async () => {
    const page = watchPage(list);
    addsRows(page);
    for (let turn = 0; turn < 3; turn += 1) {
      person.key(page.element('add'), 'Enter');
      await person.wait(300);
    }
    await person.wait(3000);
    expect(page.told('press')).toHaveLength(3);
    expect(page.sightings).toEqual([]);
  });

  it('is answered by what was opened: a summary, a link within the page', async () => {
    const page = watchPage(
      '<details id="box"><summary id="more">More</summary></details><a id="down" href="#end">Down</a>',
    );
    person.key(page.element('more'), 'Enter');
    fire(page.element('box'), new Event('toggle'));
    await person.wait(1000);
    person.key(page.element('down'), 'Enter');
    fire(document, new Event('scroll'));
    await person.wait(3000);
    expect(page.told('press')).toMatchObject([{ target: 'more' }, { target: 'down' }]);
    expect(page.sightings).toEqual([]);
  });

  it('is answered by its own tick: a checkbox', async () => {
    const page = watchPage('<label><input type="checkbox" id="all"> All</label>');
    person.key(page.element('all'), ' ');
    await person.wait(3000);
    expect(page.told('press')).toMatchObject([{ target: 'all' }]);
    expect(page.told('response').length).toBeGreaterThan(0);
    expect(page.sightings).toEqual([]);
  });

  it('is answered by the choice that an arrow moves: radio buttons', async () => {
    const page = watchPage(
      ['a', 'b', 'c'].map(id => `<input type="radio" name="size" id="${id}">`).join('\n'),
    );
    for (const id of ['a', 'b', 'c', 'a']) {
      person.key(page.element(id), 'ArrowDown');
      await person.wait(900);
    }
    await person.wait(3000);
    expect(page.told('response').length).toBeGreaterThan(3);
    expect(page.sightings).toEqual([]);
  });

  it('that does nothing is as dead as by pointer', async () => {
    const page = watchPage(list);
    person.key(page.element('dead'), 'Enter');
    await person.wait(3000);
    expect(page.sightings).toMatchObject([{ kind: 'dead-click', target: 'dead' }]);
    for (let turn = 0; turn < 3; turn += 1) {
      person.key(page.element('dead'), 'Enter');
      await person.wait(300);
    }
    await person.wait(3000);
    expect(page.sightings.map(({ kind }) => kind)).toContain('rage-click');
  });

  it('is pressed anew each time, and not by a key that is held', () => {
    const page = watchPage(list);
    fire(page.element('add'), new KeyboardEvent('keydown', { bubbles: true, key: 'Enter', repeat: true }));
    expect(page.told('press')).toEqual([]);
  });

  it('pressed by way of its label is pressed once', () => {
    const page = watchPage('<label id="say">All <input type="checkbox" id="all"></label>');
    person.press(page.element('say'));
    expect(page.told('press')).toMatchObject([{ sort: 'control' }]);
  });
});

describe('a control of the page’s own make, by key', () => {
  it.each(['Enter', ' '])('is pressed by %j', async key => {
    const page = watchPage('<div role="button" tabindex="0" id="go">Go</div>');
    person.key(page.element('go'), key);
    await person.wait(3000);
    expect(page.told('press')).toMatchObject([{ target: 'go', sort: 'control' }]);
    expect(page.sightings).toMatchObject([{ kind: 'dead-click', target: 'go' }]);
  });

  it('that says it is off is disabled', () => {
    const page = watchPage('<div role="button" tabindex="0" id="go" aria-disabled="true">Go</div>');
    person.key(page.element('go'), 'Enter');
    expect(page.told('press')).toMatchObject([{ sort: 'disabled' }]);
  });

  it('is moved in by the arrows, which say little', () => {
    const page = watchPage('<div role="tab" tabindex="0" id="first">First</div>');
    person.key(page.element('first'), 'ArrowRight');
    expect(page.told('press')).toMatchObject([{ sort: 'plain' }]);
  });
});

describe('other keys', () => {
  it('send from a field of one line, and make new lines in another', () => {
    const page = watchPage('<input id="name"><textarea id="note"></textarea>');
    person.key(page.element('note'), 'Enter');
    expect(page.told('press')).toEqual([]);
    person.key(page.element('name'), 'Enter');
    expect(page.told('press')).toMatchObject([{ target: 'name', sort: 'control' }]);
  });

  it('close the dialog that is open', () => {
    const page = watchPage('<div role="dialog" id="ask"><button id="ok">OK</button></div>');
    person.key(page.element('ok'), 'Escape');
    expect(page.told('press')).toMatchObject([{ target: 'ask' }]);
  });

  it('that lead nowhere are pressed: Tab where the focus stays, and what saves', async () => {
    const page = watchPage('<input id="name"><input id="note">');
    for (const id of ['name', 'note']) person.key(page.element(id), 'Tab');
    expect(page.told('press')).toEqual([]);
    for (let turn = 0; turn < 4; turn += 1) {
      person.key(page.element('note'), 'Tab');
      await person.wait(400);
    }
    await person.wait(2000);
    expect(page.told('press')).toHaveLength(4);
    expect(page.sightings).toMatchObject([{ kind: 'rage-click', target: 'note' }]);
    for (const [id, key] of [
      ['name', 's'],
      ['note', 'Enter'],
    ] as const) {
      person.key(page.element(id), key, { ctrlKey: true });
      await person.wait(3000);
      expect(page.sightings.at(-1)).toMatchObject({ kind: 'dead-click', target: id });
    }
  });

  it('are pressed in vain where nothing has the focus: a number that is scanned into no field', async () => {
    const page = watchPage('<input id="code">');
    for (const digit of '400188') person.key(document.body, digit);
    await person.wait(3000);
    expect(page.sightings).toMatchObject([{ kind: 'rage-click' }]);
  });

  it('may be taken by what is drawn: a game', async () => {
    const page = watchPage('<canvas></canvas>');
    for (const letter of 'wasdwa') person.key(document.body, letter);
    await person.wait(3000);
    expect(page.events).toEqual([]);
  });

  it('that something answers are shortcuts', async () => {
    const page = watchPage('<ul id="rows"><li>One</li></ul>');
    for (const letter of 'jjjj') {
      person.key(document.body, letter);
      page.element('rows').append(Object.assign(document.createElement('li'), { textContent: letter }));
      await person.wait(300);
    }
    await person.wait(3000);
    expect(page.sightings).toEqual([]);
  });

  it('by which one types on are no such presses: Tab in an editor', () => {
    const page = watchPage('<div contenteditable="true" id="note"></div>');
    for (const key of ['Tab', 'a', 'Tab', 'b']) person.key(page.element('note'), key);
    expect(page.told('press')).toEqual([]);
  });

  it('press nothing while letters are put together or typed', () => {
    const page = watchPage('<input id="name">');
    person.key(page.element('name'), 'Enter', { isComposing: true });
    for (const letter of 'secret') person.key(page.element('name'), letter);
    expect(page.events).toEqual([]);
  });

  it('have what the page then does be the person’s own doing, and no answer to the press before', async () => {
    const page = watchPage(
      '<button id="dead">Nothing</button><input id="name"><section><p id="count"></p></section>',
    );
    person.press(page.element('dead'));
    await person.wait(100);
    person.key(page.element('name'), 'a');
    page.element('count').append(document.createElement('b'));
    await person.wait(3000);
    expect(page.sightings).toMatchObject([{ kind: 'dead-click', target: 'dead' }]);
  });

  it('ask for help, take back and do again', () => {
    const page = watchPage('<input id="name">');
    person.key(page.element('name'), 'F1');
    person.key(page.element('name'), 'z', { ctrlKey: true });
    person.key(page.element('name'), 'y', { metaKey: true });
    expect(page.events.map(({ type }) => type)).toEqual(['help', 'undo', 'redo']);
  });
});

it('knows help, undo and redo by what a control is called, and tells none of its name', () => {
  const page = watchPage(
    `<button id="a" aria-label="Help and contact">?</button><button id="b" title="Undo">x</button><button id="c">Wiederherstellen</button>
    <button id="d">Helpful?</button><button id="e" aria-label="Info">?</button><button id="f">?</button><button id="g">What is this?</button>`,
  );
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) person.press(page.element(id));
  expect(page.events.map(({ type }) => type)).toEqual([
    'help',
    'press',
    'undo',
    'press',
    'redo',
    'press',
    'press',
    'press',
    'press',
    'press',
  ]);
  expect(JSON.stringify(page.events)).not.toMatch(/contact|Wiederher|Helpful/);
});

it('takes no press that a script made, whatever it is', async () => {
  const page = watchPage(list);
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    page.element('dead').dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, detail: 1 }));
  }
  page.element('dead').click();
  page.element('dead').dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }));
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.events).toEqual([]);
});
