// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fire } from '../../tests/fixtures/fire.ts';
import { person } from '../../tests/fixtures/person.ts';
import { type WatchedPage, watchPage } from '../../tests/fixtures/watched-page.ts';
import { ownHost } from '../contracts/own-host.ts';

const html = '<button id="dead">Nothing</button><button id="other">Nothing either</button><input id="name">';

describe('a press that nothing answers', () => {
  it('is one sighting, of what was pressed, when there was time to answer', async () => {
    const page = watchPage(html);
    person.press(page.element('dead'));
    await person.wait(1000);
    expect(page.sightings).toEqual([]);
    await person.wait(1000);
    expect(page.sightings).toEqual([{ kind: 'dead-click', target: 'dead', strength: 0.5 }]);
  });

  it('again and again is rage, told once', async () => {
    const page = watchPage(html);
    await person.pressAgain(page.element('dead'), 6, 150);
    await person.wait(3000);
    expect(page.sightings.filter(({ kind }) => kind === 'rage-click')).toHaveLength(1);
  });
});

describe('what only the browser knows', () => {
  it('can be the answer to a press: a new tab', async () => {
    const page = watchPage(html);
    person.press(page.element('dead'));
    await person.wait(400);
    page.hear({ pending: false, opened: true });
    await person.wait(3000);
    expect(page.sightings).toEqual([]);
  });

  it('can put the judgement off: a request that is under way', async () => {
    const page = watchPage(html);
    person.press(page.element('dead'));
    for (let turn = 0; turn < 5; turn += 1) {
      await person.wait(700);
      page.hear({ pending: true, opened: false });
    }
    expect(page.sightings).toEqual([]);
    await person.wait(3000);
    expect(page.sightings).toMatchObject([{ kind: 'dead-click' }]);
  });

  it('says nothing of a page where nothing was pressed, or that is watched no more', () => {
    const page = watchPage(html);
    page.hear({ pending: true, opened: true });
    page.stop();
    page.hear({ pending: true, opened: true });
    expect(page.sightings).toEqual([]);
    expect(page.told('response')).toHaveLength(1);
  });
});

describe('Handrail’s own cards', () => {
  const withCard = (): { page: WatchedPage; button: Element; field: Element } => {
    const page = watchPage(html);
    const host = Object.assign(document.createElement('abcdefg-hijklmn'), { [ownHost]: true });
    const root = host.attachShadow({ mode: 'closed' });
    const [button, field] = [document.createElement('button'), document.createElement('input')];
    root.append(button, field);
    document.documentElement.append(host);
    return { page, button, field };
  };

  it('are no part of the page: neither presses on them nor what is typed or hovered there', async () => {
    const { page, button, field } = withCard();
    await person.pressAgain(button, 5, 200);
    for (const key of ['Enter', ' ', 'Tab', 'F1', 'Escape']) person.key(button, key);
    person.change(field);
    person.hover(button, 40);
    await person.wait(500);
    person.hover(field, 70);
    fire(field, new Event('invalid'));
    await person.wait(5000);
    expect(page.events).toEqual([]);
    expect(page.sightings).toEqual([]);
  });

  it('answer nothing that was pressed on the page', async () => {
    const { page, button, field } = withCard();
    person.press(page.element('dead'));
    await person.wait(100);
    fire(field, new Event('change', { bubbles: true, composed: true }));
    person.focus(field);
    fire(button, new Event('toggle'));
    await person.wait(3000);
    expect(page.sightings).toMatchObject([{ kind: 'dead-click', target: 'dead' }]);
  });

  it('do not hide the same cards of a page', () => {
    const page = watchPage('<abcdefg-hijklmn id="host" handrail="true"></abcdefg-hijklmn>');
    const button = document.createElement('button');
    page.element('host').attachShadow({ mode: 'open' }).append(button);
    person.press(button);
    expect(page.told('press')).toHaveLength(1);
  });
});

describe('the end of the watch', () => {
  it('leaves nothing that listens, observes or waits, and nothing is told any more', async () => {
    const page = watchPage(html);
    person.move(page.element('dead'), 1, 1);
    expect(page.listening().length).toBeGreaterThan(20);
    await person.pressAgain(page.element('dead'), 4, 200);
    person.move(page.element('dead'), 40, 40);
    page.stop();
    expect(page.listening()).toEqual([]);
    const told = page.events.length;
    const seen = page.sightings.length;
    await person.pressAgain(page.element('dead'), 4, 200);
    page.element('dead').after(document.createElement('div'));
    await person.wait(15_000);
    expect([page.events.length, page.sightings.length]).toEqual([told, seen]);
  });
});
