// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fire } from '../../../tests/fixtures/fire.ts';
import { person } from '../../../tests/fixtures/person.ts';
import { replayStruggle } from '../../../tests/fixtures/replay-struggle.ts';
import { type WatchedPage, watchPage } from '../../../tests/fixtures/watched-page.ts';
import { hesitation } from '../detectors/hesitation.ts';
import { scrollThrash } from '../detectors/scroll-thrash.ts';

const choices = `<nav id="menu"><a id="one" href="#1">One</a><a id="two" href="#2">Two</a><a id="three" href="#3">Three</a></nav>
<p id="text">Text</p>`;

describe('the pointer on a choice', () => {
  it('is told when it rested there and went on, with the group that the choice is of', async () => {
    const page = watchPage(choices);
    person.move(page.element('text'), 5, 5);
    person.hover(page.element('one'), 10);
    await person.wait(200);
    person.hover(page.element('two'), 30);
    await person.wait(200);
    person.hover(page.element('text'), 60);
    expect(page.told('hover')).toMatchObject([{ target: 'one' }, { target: 'two' }]);
    const [first, second] = page.told('hover');
    expect(first?.group).toBe(second?.group);
    expect(first?.group).toBeGreaterThan(0);
  });

  it('says nothing where it only comes across', async () => {
    const page = watchPage(choices);
    for (const [at, id] of ['one', 'two', 'three', 'text'].entries()) {
      person.hover(page.element(id), at * 20 + 10);
      await person.wait(60);
    }
    expect(page.told('hover')).toEqual([]);
  });

  it('says nothing of what is gone', async () => {
    const page = watchPage(choices);
    person.hover(page.element('one'), 10);
    await person.wait(200);
    page.element('one').remove();
    person.hover(page.element('two'), 30);
    expect(page.told('hover')).toEqual([]);
  });

  it('that goes to and fro hesitates', async () => {
    const page = watchPage(choices);
    for (let turn = 0; turn < 12; turn += 1) {
      person.hover(page.element(['one', 'two', 'three'][turn % 3] ?? ''), 10 + (turn % 3) * 20);
      await person.wait(1000);
    }
    expect(replayStruggle(hesitation, page.events)).not.toEqual([]);
  });

  it('under which slides turn by themselves chooses nothing', async () => {
    const page = watchPage(choices);
    person.hover(page.element('one'), 10);
    for (let turn = 0; turn < 12; turn += 1) {
      await person.wait(2000);
      person.slideUnder(page.element(['two', 'three', 'one'][turn % 3] ?? ''), 10);
    }
    expect(page.told('hover').length).toBeLessThan(2);
    expect(replayStruggle(hesitation, page.events)).toEqual([]);
  });

  it('is told of the Tab key at once', () => {
    const page = watchPage(choices);
    person.key(page.element('one'), 'Tab');
    expect(page.told('hover')).toMatchObject([{ target: 'one', group: 0 }]);
  });
});

describe('the pointer', () => {
  it('that turns round is told by its axis, and one that trembles is not', () => {
    const page = watchPage(choices);
    const text = page.element('text');
    for (let turn = 0; turn < 12; turn += 1) person.move(text, turn % 2 ? 80 : 20, 0);
    expect(page.told('pointer-turns')).toMatchObject([{ axis: 'x' }]);
    for (let turn = 0; turn < 12; turn += 1) person.move(text, turn % 2 ? 81 : 78, 3);
    expect(page.told('pointer-turns')).toHaveLength(1);
  });
});

describe('scrolling', () => {
  const box = '<div id="box"><p>Text</p></div>';
  const heights = [600, 0, 700, 100, 800, 50, 900];

  it('that is turned round with the wheel is told, with how far it had gone', () => {
    const page = watchPage(box);
    for (const to of [8, 776, 100]) person.wheel(page.element('box'), to);
    expect(page.told('scroll-turn')).toMatchObject([{ span: 1 }]);
  });

  it.each<[string, (page: WatchedPage) => void]>([
    ['a finger', ({ element }) => fire(element('box'), new Event('touchmove', { bubbles: true }))],
    ['a key', ({ element }) => person.key(element('box'), 'PageDown')],
    [
      'the scroll bar',
      ({ element }) =>
        fire(element('box'), new PointerEvent('pointerdown', { bubbles: true, isPrimary: true })),
    ],
  ])('that is turned round with %s is told', async (_, act) => {
    const page = watchPage(box);
    person.move(page.element('box'), 5, 5);
    await person.wait(2000);
    for (const to of [8, 400, 100]) {
      act(page);
      page.element('box').scrollTop = to;
      fire(page.element('box'), new Event('scroll'));
    }
    expect(page.told('scroll-turn')).toHaveLength(1);
  });

  it('of a page that scrolls by itself says nothing', async () => {
    const page = watchPage(box);
    person.wheel(page.element('box'), 10);
    await person.wait(3000);
    for (const to of heights) {
      page.element('box').scrollTop = to;
      fire(page.element('box'), new Event('scroll'));
      await person.wait(1100);
    }
    expect(page.told('scroll-turn')).toEqual([]);
  });

  it('to and fro by the person is what the detector looks for', async () => {
    const page = watchPage(box);
    for (const to of [...heights, 0, 900, 0]) {
      person.wheel(page.element('box'), to * 3);
      await person.wait(600);
    }
    expect(replayStruggle(scrollThrash, page.events)).not.toEqual([]);
  });
});

describe('what is dragged', () => {
  const items = '<ul><li id="one" draggable="true">One</li><li id="two">Two</li></ul>';

  it('and stays where it was is told as such when it has had time to move', async () => {
    const page = watchPage(items);
    person.drag(page.element('one'), 80);
    expect(page.told('drag')).toEqual([]);
    await person.wait(600);
    expect(page.told('drag')).toMatchObject([{ target: 'one', moved: false }]);
  });

  it('has moved when it stands elsewhere among its neighbours, or is gone', async () => {
    const page = watchPage(items);
    person.drag(page.element('one'), 80);
    page.element('two').after(page.element('one'));
    await person.wait(600);
    person.drag(page.element('one'), 80);
    page.element('one').remove();
    await person.wait(600);
    expect(page.told('drag')).toMatchObject([{ moved: true }, { moved: true }]);
  });

  it('has moved when something new stands where it was dropped', async () => {
    const page = watchPage(items);
    const copy = page.element('one').cloneNode(true) as HTMLElement;
    copy.getBoundingClientRect = () => new DOMRect(60, -5, 100, 40);
    person.drag(page.element('one'), 80);
    page.element('two').after(copy);
    await person.wait(600);
    expect(page.told('drag')).toMatchObject([{ target: 'one', moved: true }]);
  });

  it('is nothing that was hardly moved, or that does not look as if it could be dragged', async () => {
    const page = watchPage(items);
    person.drag(page.element('one'), 12);
    person.drag(page.element('two'), 80);
    await person.wait(600);
    expect(page.told('drag')).toEqual([]);
  });
});

it('takes no movement that a script made', async () => {
  const page = watchPage(choices);
  for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'wheel', 'scroll']) {
    for (const id of ['one', 'two', 'one'])
      page.element(id).dispatchEvent(new PointerEvent(type, { bubbles: true }));
    await person.wait(500);
  }
  expect(page.events).toEqual([]);
});
