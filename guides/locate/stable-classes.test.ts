// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { stableClasses } from './stable-classes.ts';

const wordsOf = (words: string): string[] => {
  const element = document.createElement('div');
  element.setAttribute('class', words);
  return stableClasses(element);
};

it.each(['btn', 'toolbar-primary', 'ab', 'shown', 'indent', 'lastname', 'w'.repeat(60)])('keeps %s', word =>
  expect(wordsOf(word)).toEqual([word]),
);

const states =
  'active focus focused hover hovered selected open opened closed disabled enabled loading checked expanded ' +
  'collapsed current visible hidden show in enter leave appear dirty touched valid invalid pristine untouched ltr rtl ' +
  'dark light odd even first last has-error has-success';

it.each(states.split(' '))('leaves the state "%s" out', state => {
  expect(wordsOf(`${state} is-${state} is_${state} ${state}-row ${state}_row is-${state}-row row`)).toEqual([
    'row',
  ]);
});

it.each([
  ['a single letter', 'x'],
  ['a word of 61 letters', 'w'.repeat(61)],
  ['a breakpoint', 'md:flex'],
  ['the start of a made-up value', 'top-[auto'],
  ['the end of a made-up value', 'auto]'],
  ['a fraction', 'w-one/two'],
  ['what a program made', 'css-bdVaJa'],
])('leaves %s out', (_, word) => expect(wordsOf(`btn ${word} wide`)).toEqual(['btn', 'wide']));

it('keeps the first eight', () => {
  expect(wordsOf('aa bb cc dd active ee ff gg hh ii jj')).toEqual([
    'aa',
    'bb',
    'cc',
    'dd',
    'ee',
    'ff',
    'gg',
    'hh',
  ]);
});
