// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownHost } from '../../guides/contracts/own-host.ts';
import { relayUnheard } from './relay-unheard.ts';
import { trusted } from './trusted.ts';

let end: AbortController;
let root: ShadowRoot;
let host: Element;
let button: HTMLButtonElement;
let pressed: Event[];
beforeEach(() => {
  end = new AbortController();
  host = Object.assign(document.createElement('div'), { [ownHost]: true });
  document.body.append(host);
  root = host.attachShadow({ mode: 'closed' });
  button = document.createElement('button');
  root.append(button);
  Object.assign(root, { elementFromPoint: () => button });
  pressed = [];
  button.addEventListener(
    'click',
    trusted(event => pressed.push(event)),
  );
  relayUnheard(window, of => (of === host ? root : null), end.signal);
});
afterEach(() => {
  end.abort();
  host.remove();
});
const silence = (): void =>
  window.addEventListener('click', event => event.stopImmediatePropagation(), {
    capture: true,
    signal: end.signal,
  });
const press = async (on: Element, isTrusted: boolean): Promise<void> => {
  const event = new MouseEvent('click', { bubbles: true, composed: true, detail: 1 });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  on.dispatchEvent(event);
  await new Promise(resolve => setTimeout(resolve));
};

it('hands on a press that the page stopped, once', async () => {
  silence();
  await press(host, true);
  expect(pressed).toHaveLength(1);
  expect(pressed[0]?.composed).toBe(false);
});

it('hands on nothing that a script has pressed', async () => {
  silence();
  await press(host, false);
  button.click();
  expect(pressed).toHaveLength(0);
});

it('hands on nothing of what is not Handrail’s', async () => {
  silence();
  const other = document.body.appendChild(document.createElement('div'));
  await press(other, true);
  other.remove();
  expect(pressed).toHaveLength(0);
});

it('leaves alone what arrives', async () => {
  await press(button, true);
  expect(pressed).toHaveLength(1);
});

it('leaves to the browser what the browser does by itself', async () => {
  silence();
  const box = root.appendChild(document.createElement('input'));
  box.type = 'checkbox';
  Object.assign(root, { elementFromPoint: () => box });
  await press(host, true);
  expect(box.checked).toBe(false);
});
