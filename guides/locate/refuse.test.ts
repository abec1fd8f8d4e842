// @vitest-environment happy-dom
import { describe as about, expect, it } from 'vitest';
import type { Target } from '../schema/target.ts';
import { describe } from './describe.ts';
import { locate } from './locate.ts';
import { forgetPageIndex } from './page-index.ts';

const show = (html: string, lang = 'en'): void => {
  document.documentElement.lang = lang;
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  forgetPageIndex(document);
};
const record = (html: string, selector: string): Target => {
  show(html);
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return describe(element);
};
const answer = (
  target: Target,
  html: string,
  lang = 'en',
): { state: string; codes: string[]; id?: string } => {
  show(html, lang);
  const result = locate(target, document);
  return {
    state: result.state,
    codes: result.reasons.map(({ code }) => code),
    ...(result.state === 'found' && { id: result.element.getAttribute('data-which') ?? '' }),
  };
};
const bar = (inner: string): string => `<main><h2>Orders</h2><div class="toolbar">${inner}</div></main>`;

about('what was answered wrongly once', () => {
  it('a button that took the place of another, with a name like it', () => {
    const target = record(
      bar('<button>New</button><button class="x">Save</button><button>Close</button>'),
      '.x',
    );
    const result = answer(
      target,
      bar('<button>New</button><button class="x">Save and close</button><button>Close</button>'),
    );
    expect(result.state).toBe('unsure');
    expect(result.codes).toContain('renamed');
  });

  it('the other action of the row, once the recorded one is gone', () => {
    const row = (actions: string): string => `<tr><td>A</td><td>${actions}</td></tr>`;
    const table = (actions: string): string =>
      `<table><thead><tr><th>Order</th><th>Actions</th></tr></thead><tbody>${row(actions).repeat(3)}</tbody></table>`;
    const target = record(table('<button class="e">Edit</button><button>Delete</button>'), '.e');
    expect(answer(target, table('<button>Delete</button>')).state).not.toBe('found');
  });

  it('a submit button that every form calls "commit"', () => {
    const form = (label: string): string =>
      `<form><input name="q"><input type="submit" name="commit" class="button" value="${label}"></form>`;
    const target = record(form('Search'), '[type=submit]');
    expect(answer(target, form('Search and close')).state).not.toBe('found');
  });

  it('a date field with the same placeholder as its neighbour', () => {
    const field = (label: string): string =>
      `<div class="row"><div><label>${label}</label></div><div><input class="picker" placeholder="Select date"></div></div>`;
    const target = record(`<form>${field('From')}${field('To')}</form>`, '.row:nth-of-type(2) input');
    expect(target.name).toBe('To');
    expect(answer(target, `<form>${field('From')}</form>`).state).not.toBe('found');
  });

  it('the arrow in a number field, which bears the name of the icon', () => {
    show('<button title="Print"><i class="anticon anticon-printer" aria-label="icon: printer"></i></button>');
    const button = document.querySelector('button');
    expect(button && describe(button).name).toBe('Print');
  });

  it('an item of another part of the page with the same words', () => {
    const list = '<ul><li><a href="/fb">Facebook</a></li><li><a href="/tw">Twitter</a></li></ul>';
    const target = record(
      `<main><section><h2>Follow us</h2>${list.replaceAll('/', '#')}</section></main><footer></footer>`,
      'a',
    );
    const result = answer(
      target,
      `<main></main><footer><div><h2>Follow us</h2>${list.replaceAll('/', '#')}</div></footer>`,
    );
    expect(result.state).not.toBe('found');
  });

  it('the button of another dialog with the same words', () => {
    const dialog = (title: string): string =>
      `<div role="dialog"><h2>${title}</h2><p>Text</p><button>Cancel</button><button>OK ${title}</button></div>`;
    const target = record(
      `<main>${dialog('Address')}${dialog('Payment')}</main>`,
      'div:nth-of-type(2) button',
    );
    expect(target.namesakes).toBe(true);
    expect(answer(target, `<main>${dialog('Address')}</main>`).state).not.toBe('found');
    const both = `<main>${dialog('Address')}${dialog('Payment').replace('<button>', '<button data-which="it">')}</main>`;
    expect(answer(target, both)).toMatchObject({ state: 'found', id: 'it' });
  });

  it('one of several unlabelled switches', () => {
    const boxes = (count: number): string =>
      `<main>${'<div><span tabindex="0" class="tick"></span></div>'.repeat(count)}</main>`;
    const target = record(boxes(3), '.tick');
    expect(answer(target, boxes(2)).state).not.toBe('found');
  });
});

about('what must still be found', () => {
  it('a tree node, whose title inside bears the same name', () => {
    const tree = (names: string[]): string =>
      `<div class="tree">${names.map(name => `<div><span tabindex="0" data-which="${name}"><span>${name}</span></span></div>`).join('')}</div>`;
    const target = record(tree(['Account', 'Profile', 'Security']), '[data-which=Profile]');
    expect(target.rivals ?? []).not.toContain('Profile');
    expect(target.name).toBe('Profile');
  });

  it('a date field in a table that sets out a form has its label for a name', () => {
    const row = (name: string): string =>
      `<tr><td><label for="x_${name}">${name}</label></td><td><input type="date" id="x_${name}"></td></tr>`;
    expect(record(`<form><table>${row('From')}${row('To')}${row('Due')}</table></form>`, '#x_To').name).toBe(
      'To',
    );
  });

  it('a renamed button that a developer named', () => {
    const target = record(bar('<button>New</button><button id="save-order">Save</button>'), '#save-order');
    const result = answer(
      target,
      bar('<button>New</button><button id="save-order" data-which="it">Store</button>'),
    );
    expect(result).toMatchObject({ state: 'found', id: 'it' });
  });

  it('a button in another language in its old place', () => {
    const icon = '<svg data-icon="save"></svg>';
    const target = record(
      bar(`<button>New</button><button class="x">${icon}Save</button><button>Close</button>`),
      '.x',
    );
    const result = answer(
      target,
      bar(
        `<button>Neu</button><button class="x" data-which="it">${icon}Speichern</button><button>Schließen</button>`,
      ),
      'de',
    );
    expect(result).toMatchObject({ state: 'found', id: 'it' });
  });

  it('a part of the page that an upgrade marks up at last', () => {
    const page = (tag: string): string =>
      `<main><${tag} class="top"><button>New</button><button data-which="it" class="x">Sign in</button></${tag}></main>`;
    const target = record(page('div'), '.x');
    expect(answer(target, page('header'))).toMatchObject({ state: 'found', id: 'it' });
  });

  it('a nameless control by class words that nothing else has', () => {
    const rows = '<p class="row"><button class="plain">x</button></p>'.repeat(30);
    const page = `<main>${rows}<nav><a class="quicklinks__toggle" data-which="it" href="javascript:;"></a></nav></main>`;
    const target = record(page, '.quicklinks__toggle');
    const { 'data-which': _, ...attributes } = target.attributes ?? {};
    expect(answer({ ...target, attributes }, page)).toMatchObject({ state: 'found', id: 'it' });
  });

  it('what was a link and is a button now', () => {
    const target = record(bar('<button>New</button><a class="btn" href="#">Export list</a>'), 'a');
    const result = answer(
      target,
      bar('<button>New</button><button class="btn" data-which="it">Export list</button>'),
    );
    expect(result).toMatchObject({ state: 'found', id: 'it' });
  });

  it('a menu entry that tells screen readers more than it shows', () => {
    const menu = (more: string): string =>
      `<nav><ul>${['Home', 'Orders'].map(name => `<li role="menuitem" data-which="${name}">${name}${more}</li>`).join('')}</ul></nav>`;
    const target = record(menu(''), 'li:nth-of-type(2)');
    const { 'data-which': _, ...attributes } = target.attributes ?? {};
    const result = answer(
      { ...target, attributes },
      menu('<span class="ui5-invisible-text">Is Active</span>'),
    );
    expect(result).toMatchObject({ state: 'found', id: 'Orders' });
  });

  it('a control by the part of a generated id that a developer gave', () => {
    const target = record(bar('<button id="__xmlview1--saveOrder">Save</button>'), 'button');
    expect(target.attributes).toEqual({ idPart: 'saveOrder' });
    const result = answer(target, bar('<button id="__xmlview4--saveOrder" data-which="it">Store</button>'));
    expect(result).toMatchObject({ state: 'found', id: 'it' });
  });

  it('a row by its place, whatever is in it', () => {
    const table = (names: string[]): string =>
      `<table><thead><tr><th>Name</th><th>Actions</th></tr></thead><tbody>${names.map((name, at) => `<tr><td>${name}</td><td><button data-which="${at}">Edit</button></td></tr>`).join('')}</tbody></table>`;
    const target = record(table(['Ann', 'Bob', 'Cy']), 'tr:nth-of-type(2) button');
    expect(answer(target, table(['Dan', 'Eve', 'Flo', 'Gil']))).toMatchObject({ state: 'found', id: '1' });
  });
});

about('what is told by more than its own words', () => {
  it('the same words in a box of another part of the page', () => {
    const page = (steps: string[]): string =>
      `<main><div class="steps"><div class="steps-row">${steps.map(step => `<div class="step">${step}</div>`).join('')}</div></div><section class="card"><header><div class="card-head">Scope</div></header></section></main>`;
    const target = record(page(['Partner', 'Scope', 'Price']), '.step:nth-of-type(2)');
    expect(answer(target, page(['Partner', 'Price'])).state).not.toBe('found');
  });

  it('the first choice of another question', () => {
    const group = (question: string): string =>
      `<div class="item"><label>${question}</label><div>${['Purchase', 'Lease'].map(choice => `<label class="choice"><input type="radio">${choice}</label>`).join('')}</div></div>`;
    const target = record(`<form>${group('Kind of contract')}</form>`, 'input');
    expect(target.heading).toBe('Kind of contract');
    expect(answer(target, `<form>${group('Kind of contract and close')}</form>`).state).not.toBe('found');
  });
});

it('does not take the only row that is drawn for another row', () => {
  const table = (first: number, count: number): string => {
    const row = (at: number): string =>
      `<tr aria-rowindex="${at + 1}"><td>Order ${at}</td><td><button data-which="${at}">Edit</button></td></tr>`;
    return `<table role="grid">${Array.from({ length: count }, (_, at) => row(first + at)).join('')}</table>`;
  };
  const target = record(table(700, 5), 'button');
  expect(target.place?.index).toBe(700);
  expect(answer(target, table(714, 1))).toMatchObject({ state: 'unsure' });
  expect(answer(target, table(690, 20))).toMatchObject({ state: 'found', id: '700' });
});
