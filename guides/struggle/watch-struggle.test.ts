// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fire } from '../../tests/fixtures/fire.ts';
import { person } from '../../tests/fixtures/person.ts';
import { type WatchedPage, watchPage } from '../../tests/fixtures/watched-page.ts';
import type { Outside } from '../contracts/outside.ts';
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
  const asked = (answer: (since: number) => Promise<Outside | undefined>): [WatchedPage, number[]] => {
    const times: number[] = [];
    const page = watchPage(html, {
      askOutside(since) {
        times.push(since);
        return answer(since);
      },
    });
    return [page, times];
  };

  it('is asked for a moment after a press that nothing answered, and answers it: a new tab', async () => {
    const [page, times] = asked(async () => ({ pending: false, opened: true }));
    person.press(page.element('dead'));
    await person.wait(300);
    expect(times).toEqual([]);
    await person.wait(3000);
    expect(times).toEqual([500]);
    expect(page.sightings).toEqual([]);
  });

  it('is asked again while a request is under way, and no longer than ten seconds', async () => {
    const [page, times] = asked(async () => ({ pending: true, opened: false }));
    person.press(page.element('dead'));
    await person.wait(30_000);
    expect(times.length).toBeGreaterThan(10);
    expect(Math.max(...times)).toBeLessThan(10_200);
    expect(page.told('pending').length).toBe(times.length);
  });

  it('is asked for no more when the page has answered', async () => {
    const [page, times] = asked(async () => ({ pending: true, opened: false }));
    person.press(page.element('dead'));
    await person.wait(500);
    page.element('dead').after(document.createElement('div'));
    await person.wait(5000);
    expect(times).toHaveLength(1);
  });

  it('is asked of the last press alone: an older question is not asked again', async () => {
    const waiting: ((outside: Outside) => void)[] = [];
    const [page, times] = asked(() => new Promise(resolve => waiting.push(resolve)));
    person.press(page.element('dead'));
    await person.wait(400);
    person.press(page.element('other'));
    waiting.shift()?.({ pending: true, opened: false });
    for (let turn = 0; turn < 8; turn += 1) {
      await person.wait(350);
      for (const answer of waiting.splice(0)) answer({ pending: true, opened: false });
    }
    // The second press was 400 ms after the first: of the first nobody asked a second time.
    expect(times.slice(0, 2)).toEqual([500, 500]);
    expect(times.slice(1).map((time, index) => time - 500 - index * 700)).toEqual(
      [0, 0, 0, 0].slice(0, times.length - 1),
    );
  });

  it('is not waited for when nobody knows', async () => {
    const [page] = asked(async () => undefined);
    person.press(page.element('dead'));
    await person.wait(3000);
    expect(page.sightings).toMatchObject([{ kind: 'dead-click' }]);
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
    const page = watchPage(html, { askOutside: async () => ({ pending: true, opened: false }) });
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

  it('ends what it asks the browser, too', async () => {
    let asked = 0;
    const page = watchPage(html, {
      askOutside: async () => {
        asked += 1;
        return { pending: true, opened: false };
      },
    });
    person.press(page.element('dead'));
    await person.wait(400);
    page.stop();
    await person.wait(15_000);
    expect(asked).toBe(1);
  });
});
