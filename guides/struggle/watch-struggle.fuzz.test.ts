// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fire } from '../../tests/fixtures/fire.ts';
import { person } from '../../tests/fixtures/person.ts';
import { type WatchedPage, watchPage } from '../../tests/fixtures/watched-page.ts';
import { targetPath } from '../locate/target-path.ts';

/** A page with everything that the sensors tell apart. All that a person could read in it, or has put into it, is this word. */
const pageOf = (word: string): string => `
<header title="${word}"><a href="#${word}">${word}</a><a href="#b">${word}</a><input type="search" placeholder="${word}"></header>
<form title="${word}"><label>${word} <input name="a" value="${word}" required></label><input type="checkbox" value="${word}">
  <input type="radio" name="b" value="${word}"><input type="radio" name="b" value="2"><textarea>${word}</textarea>
  <select><option value="${word}">${word}</option></select><button aria-label="Undo ${word}">${word}</button>
  <button type="button">Help ${word}</button><button type="button" disabled>${word}</button></form>
<div role="dialog" aria-label="${word}"><div role="button" tabindex="0">${word}</div><div role="tab" tabindex="0">${word}</div></div>
<ul><li draggable="true">${word}</li><li style="cursor: pointer">${word}</li></ul>
<p role="alert">Error: ${word}</p><p aria-busy="true"><button>${word}</button></p>
<details><summary>${word}</summary>${word}</details><div contenteditable="true">${word}</div>
<canvas></canvas><svg><g><path></path></g></svg><div title="${word}"></div>`;

const types = (
  'pointerdown pointerup pointercancel pointermove pointerover click keydown input change invalid submit scroll wheel ' +
  'touchmove focusin select selectionchange toggle beforetoggle play animationstart transitionrun popstate hashchange ' +
  'visibilitychange blur pageshow navigate dragend'
).split(' ');
const keys = ['Enter', ' ', 'Escape', 'Tab', 'ArrowDown', 'F1', 'z', 'y', 'ß', '7', 'Dead', 'Process'];
const inputTypes = ['insertText', 'deleteContentBackward', 'historyUndo', 'insertFromPaste', ''];

const act = fc.record({
  /** What happens: an event of itself, or what a person does. */
  what: fc.oneof(
    { arbitrary: fc.constantFrom(...types), weight: 2 },
    {
      arbitrary: fc.constantFrom('press', 'press', 'press', 'key', 'type', 'hover', 'drag', 'wheel'),
      weight: 3,
    },
    { arbitrary: fc.constantFrom('append', 'mark', 'write', 'remove'), weight: 1 },
  ),
  which: fc.nat(60),
  key: fc.constantFrom(...keys),
  inputType: fc.constantFrom(...inputTypes),
  x: fc.integer({ min: -50, max: 1500 }),
  flags: fc.constantFrom({}, {}, {}, { ctrlKey: true }, { shiftKey: true }, { button: 1 }),
  wait: fc.constantFrom(0, 0, 20, 150, 400, 1600, 11_000),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;
const acts = fc.array(act, { maxLength: 40 });

const eventOf = ({ what, key, inputType, x, flags }: Act): Event => {
  const given = { ...flags, bubbles: true, composed: true, cancelable: true, detail: x % 2, isPrimary: true };
  if (what === 'keydown') return new KeyboardEvent(what, { ...given, key });
  if (what === 'input' && inputType) return new InputEvent(what, { ...given, inputType });
  if (/^(pointer|click|drag)/.test(what)) return new PointerEvent(what, { ...given, clientX: x, clientY: x });
  return new Event(what, given);
};

/** Does it, as a person or the browser would, or as the page does where it changes something. */
const perform = (doing: Act, word: string): void => {
  const all = [...document.body.querySelectorAll('*')];
  const on = all[doing.which % all.length] ?? document.body;
  const { what } = doing;
  if (what === 'press') person.press(on, doing.flags);
  else if (what === 'key') person.key(on, doing.key);
  else if (what === 'type') person.change(on, doing.inputType);
  else if (what === 'hover') person.hover(on, doing.x);
  else if (what === 'drag') person.drag(on, doing.x);
  else if (what === 'wheel') person.wheel(on, doing.x);
  else if (what === 'append') on.append(Object.assign(document.createElement('p'), { textContent: word }));
  else if (what === 'remove') on.remove();
  else if (what === 'mark') on.setAttribute('aria-invalid', 'true');
  else if (what === 'write') on.setAttribute('class', `has-error ${word}`);
  else fire(/^(popstate|hashchange|blur|pageshow)$/.test(what) ? window : on, eventOf(doing));
};

const word = fc.stringMatching(/^[A-Z][a-z]{5}[0-9]{3}$/).map(text => `Wort${text}`);
const watched = (text: string): WatchedPage =>
  watchPage(pageOf(text), {
    keyOf: element => JSON.stringify(targetPath(element)),
  });

/** Every text in a value, but for the structural keys, which are made elsewhere. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => (name === 'target' ? [] : textsIn(each)));
};
/** All texts that the sensors and detectors of a frame have for something. */
const vocabulary =
  /^(press|response|reverted|pending|error|invalid|edit|submit|query|undo|redo|help|hover|scroll-turn|pointer-turns|drag|tick|control|disabled|plain|insert|erase|pick|fill|x|y|dead-click|rage-click|cursor-thrash)$/;

let errors: unknown[] = [];
const note = (event: Event): void => {
  errors.push((event as ErrorEvent).error);
};
beforeEach(() => {
  errors = [];
  window.addEventListener('error', note);
});
afterEach(() => window.removeEventListener('error', note));

describe('whatever a person does, on whatever page', { timeout: 60_000 }, () => {
  it('nothing is thrown, no text, value or letter is told, and time goes forward', async () => {
    await fc.assert(
      fc.asyncProperty(acts, word, async (doings, text) => {
        const page = watched(text);
        for (const doing of doings) {
          perform(doing, text);
          await person.wait(doing.wait);
        }
        await person.wait(12_000);
        page.stop();
        expect(errors).toEqual([]);
        const told = [...page.events, ...page.sightings];
        expect(JSON.stringify(told)).not.toContain('Wort');
        expect(told.flatMap(textsIn).filter(each => !vocabulary.test(each))).toEqual([]);
        const times = page.events.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  it('what a script does in the person’s place is not told', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async doings => {
        const page = watched('Wort');
        for (const doing of doings) {
          const all = [...document.body.querySelectorAll('*')];
          const on = all[doing.which % all.length] ?? document.body;
          if (types.includes(doing.what)) on.dispatchEvent(eventOf(doing));
          else if (doing.what === 'press') (on as HTMLElement).click?.();
          await person.wait(doing.wait);
        }
        await person.wait(3000);
        page.stop();
        expect(page.events).toEqual([]);
        expect(page.sightings).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('after the end nothing listens, and nothing is told', async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, async (before, after) => {
        const page = watched('Wort');
        for (const doing of before) {
          perform(doing, 'Wort');
          await person.wait(doing.wait);
        }
        page.stop();
        const told = [page.events.length, page.sightings.length];
        expect(page.listening()).toEqual([]);
        for (const doing of after) perform(doing, 'Wort');
        await person.wait(12_000);
        expect([page.events.length, page.sightings.length]).toEqual(told);
        expect(vi.getTimerCount()).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});
