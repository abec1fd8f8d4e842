// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { labelWithoutData } from './label-without-data.ts';

const label = (html: string, longest = 80): string => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const element = document.querySelector('#it');
  if (!element) throw new Error('no #it');
  return labelWithoutData(element, longest);
};

describe('outside tables', () => {
  it.each([
    ['a button is called by its words', '<button id="it">Save</button>', 'Save'],
    ['a count is left out', '<button id="it">Inbox (12)</button>', 'Inbox'],
    ['keys that do the same are left out', '<button id="it">Import Ctrl+I</button>', 'Import'],
    [
      'a pressable item of a list of records is data',
      `<ul>${'<li><b role="button" id="it">Jane</b></li>'.repeat(3)}</ul>`,
      '',
    ],
    [
      'a choice of several is no data',
      '<b role="option" id="it">Red</b><b role="option">A</b><b role="option">B</b>',
      'Red',
    ],
    ['an item of many is data', `<ul>${'<li id="it">Jane</li>'.repeat(3)}</ul>`, ''],
    [
      'an item of many is data, even with a label',
      `<ul>${'<li id="it" aria-label="Jane"></li>'.repeat(3)}</ul>`,
      '',
    ],
    ['an item of few is called by its words', `<ul>${'<li id="it">Jane</li>'.repeat(2)}</ul>`, 'Jane'],
    ['a box of many is data', '<div id="it">Jane</div><div>John</div><div>Ann</div>', ''],
    ['a box is called by its words', '<div id="it">More <b>options</b></div>', 'More options'],
    ['a box is called by its label before its words', '<div id="it" aria-label="More">…</div>', 'More'],
    ['a box of 11 parts is called by its words', `<div id="it">All${'<br>'.repeat(11)}</div>`, 'All'],
    ['a box of 12 parts is not', `<div id="it">All${'<br>'.repeat(12)}</div>`, ''],
    [
      'an item of 12 parts is, since its role is named by its words',
      `<ul><li id="it">All${'<br>'.repeat(12)}</li></ul>`,
      'All',
    ],
    [
      'a button is not called by the caption beside it',
      '<p><label>Name</label><button id="it" title="Clear"></button></p>',
      'Clear',
    ],
    ['a field is called by its label', '<label for="it">Name</label><input id="it">', 'Name'],
    [
      'a field is called by its label before the caption beside it',
      '<p><label>Who</label><input id="it" aria-label="Name"></p>',
      'Name',
    ],
    [
      'a field is called by the caption beside it before its placeholder',
      '<p><label>Who</label><input id="it" placeholder="Jane Roe"></p>',
      'Who',
    ],
    [
      'a field is called by its placeholder where there is nothing else',
      '<input id="it" placeholder="Who">',
      'Who',
    ],
    [
      'a caption loses the spaces around it',
      '<p><label> Who\n are you </label><input id="it"></p>',
      'Who are you',
    ],
    [
      'a text to write in is called by the caption beside it',
      '<p><label>Note</label><span contenteditable="true" id="it">SECRET</span></p>',
      'Note',
    ],
  ])('%s', (_, html, name) => expect(label(html)).toBe(name));

  it.each([
    ['a button', '<button id="it">Save all orders</button>'],
    ['a box', '<div id="it">Save all orders</div>'],
    ['a field with a caption', '<p><label>Save all orders</label><input id="it"></p>'],
    ['a field with a placeholder', '<input id="it" placeholder="Save all orders">'],
  ])('the name of %s is cut', (_, html) => expect(label(html, 10)).toMatch(/^Save all.{0,2}$/));
});

it('the name of a box of one long word is cut at its length', () => {
  expect(label('<div id="it">Unbelievable</div>', 10)).toBe('Unbelievab');
});

/** Rows below a head, which makes it a table of data. */
const table = (...rows: string[]): string =>
  `<table><tr><th>Order</th><th>Do</th></tr>${rows.map(cells => `<tr>${cells}</tr>`).join('')}</table>`;

describe('in a row of data', () => {
  it.each([
    '<button id="it">Edit</button>',
    '<b id="it" role="button">Edit</b>',
    '<input id="it" type="submit" value="Edit">',
    '<select id="it" aria-label="Edit"></select>',
    '<textarea id="it" aria-label="Edit"></textarea>',
    '<b id="it" role="checkbox">Edit</b>',
    '<b id="it" role="switch">Edit</b>',
    '<b id="it" role="menuitem">Edit</b>',
    '<details><summary id="it">Edit</summary></details>',
  ])('the control keeps its own words: %s', control => {
    expect(label(table(`<td>A-7</td><td>${control}</td>`))).toBe('Edit');
  });

  it.each([
    ['a cell is data', '<td id="it">Open</td>'],
    ['a link is data', '<td><a id="it" href="/7">Open</a></td>'],
    ['text is data', '<td><span id="it">Open</span></td>'],
  ])('%s', (_, cell) => expect(label(table(`${cell}<td>1</td>`))).toBe(''));

  const link = '<a id="it" href="/7">Edit</a>';

  it.each([
    ['in the next row', table(`<td>1</td><td>${link}</td>`, '<td>2</td><td>Edit</td>')],
    ['in the row before', table('<td>2</td><td>Edit</td>', `<td>1</td><td>${link}</td>`)],
    ['among other words', table(`<td>1</td><td>${link}</td>`, '<td>2</td><td>View Edit</td>')],
  ])('a link is no data where its words stand in its column %s', (_, html) =>
    expect(label(html)).toBe('Edit'),
  );

  it.each([
    ['in another column', table(`<td>1</td><td>${link}</td>`, '<td>Edit</td><td>Gone</td>')],
    ['two rows away', table(`<td>1</td><td>${link}</td>`, '<td>2</td><td></td>', '<td>3</td><td>Edit</td>')],
    ['nowhere, and the next row is shorter', table(`<td>1</td><td>${link}</td>`, '<td>2</td>')],
  ])('a link is data where its words stand %s', (_, html) => expect(label(html)).toBe(''));

  it('a cell is data even where its words stand in its column', () => {
    expect(label(table('<td>1</td><td id="it">Open</td>', '<td>2</td><td>Open</td>'))).toBe('');
  });

  it('a link in a cell without a row is data', () => {
    const cell = document.createElement('td');
    cell.append(
      document.createRange().createContextualFragment('<a href="/7">Edit</a><button>Save</button>'),
    );
    expect(Array.from(cell.children, child => labelWithoutData(child, 80))).toEqual(['', 'Save']);
  });

  it.each([
    [
      'the words of another cell',
      '<td>Jane Roe</td><td><button id="it">Edit Jane Roe now</button></td>',
      'Edit now',
    ],
    [
      'the words of all other cells',
      '<td>Jane</td><td><button id="it">Edit Jane of Acme</button></td><td>Acme</td>',
      'Edit of',
    ],
    [
      'those words wherever they stand',
      '<td>Jane</td><td><button id="it">Jane: Edit Jane</button></td>',
      ': Edit',
    ],
  ])('a button loses %s', (_, cells, name) => expect(label(table(cells))).toBe(name));

  it.each([
    ['the words of its own cell', '<td>1</td><td><button id="it">Edit</button></td>', 'Edit'],
    ['two letters that stand in another cell', '<td>Ed</td><td><button id="it">Edit</button></td>', 'Edit'],
  ])('a button keeps %s', (_, cells, name) => expect(label(table(cells))).toBe(name));
});
