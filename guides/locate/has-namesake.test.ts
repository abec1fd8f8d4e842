// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hasNamesake } from './has-namesake.ts';

const show = (html: string): Element => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const element = document.querySelector('#it');
  if (!element) throw new Error('no #it');
  return element;
};

it.each([
  ['the same words', '<button id="it">Save</button><p><button> Save </button></p>'],
  ['the same label', '<button id="it" aria-label="Save"></button><button aria-label="Save"></button>'],
  ['the same title', '<button id="it" title="Save"></button><button title="Save"></button>'],
  ['the same placeholder', '<input id="it" placeholder="Who"><input placeholder="Who">'],
  [
    'the same words on a button input',
    '<input id="it" type="submit" value="Go"><input type="submit" value="Go">',
  ],
  [
    'the same label and another value of a field',
    '<input id="it" title="Who" value="A"><input title="Who" value="B">',
  ],
  [
    'the same label and other words typed',
    '<p id="it" title="A" contenteditable>1</p><p title="A" contenteditable>2</p>',
  ],
])('has one with %s', (_, html) => expect(hasNamesake(show(html))).toBe(true));

it.each([
  ['other words', '<button id="it">Save</button><button>Open</button>'],
  ['the same words on another kind', '<button id="it">Save</button><a>Save</a>'],
  [
    'the same words and another label',
    '<button id="it" aria-label="A">Save</button><button aria-label="B">Save</button>',
  ],
  ['its words as a label', '<button id="it">Save</button><button aria-label="Save"></button>'],
  [
    'another value on a button input',
    '<input id="it" type="submit" value="Go"><input type="submit" value="Stop">',
  ],
  ['no words either', '<button id="it"></button><button></button>'],
  ['what was typed in common only', '<input id="it" value="A"><input value="A">'],
  ['the same words around it', '<div><div id="it">Save</div></div>'],
  ['the same words inside it', '<div id="it"><div>Save</div></div>'],
])('has none in one with %s', (_, html) => expect(hasNamesake(show(html))).toBe(false));

const component = (words: string): Element => {
  const host = document.createElement('x-button');
  host.title = words;
  host.attachShadow({ mode: 'open' }).append(document.createElement('button'));
  document.body.append(host);
  const inside = host.shadowRoot?.firstElementChild;
  if (!inside) throw new Error('nothing inside');
  inside.textContent = 'Press';
  return inside;
};

it('asks the host of a component, whose inside is the same in all of them', () => {
  document.body.replaceChildren();
  const inside = component('Save');
  component('Open');
  expect(hasNamesake(inside)).toBe(false);
  component('Save');
  expect(hasNamesake(inside)).toBe(true);
});
