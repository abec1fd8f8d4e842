// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pageLocale } from './page-locale.ts';

const localeAt = (html: string): string | undefined => {
  document.documentElement.removeAttribute('lang');
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const element = document.querySelector('b');
  if (!element) throw new Error('no b');
  return pageLocale(element);
};

it.each([
  ['of the element itself', '<p lang="fr"><b lang="de"></b></p>', 'de'],
  ['of the nearest around it', '<div lang="fr"><p lang="de"><i><b></b></i></p></div>', 'de'],
  ['in the way of XML', '<p xml:lang="de"><b></b></p>', 'de'],
  ['in the way of HTML before that of XML', '<p lang="de" xml:lang="fr"><b></b></p>', 'de'],
  ['further out where the nearest is blank', '<div lang="de"><p lang=""><b></b></p></div>', 'de'],
  ['with a country', '<b lang="pt-br"></b>', 'pt-BR'],
  ['with a script', '<b lang="zh-hant-tw"></b>', 'zh-Hant-TW'],
  ['with an underscore, as in the names of Java', '<b lang="en_US"></b>', 'en-US'],
  ['in three letters', '<b lang="fil"></b>', 'fil'],
  ['without what follows the country', '<b lang="de-DE-u-co-phonebk"></b>', 'de-DE'],
])('is the language %s', (_, html, locale) => expect(localeAt(html)).toBe(locale));

it.each([
  ['none is declared', '<p><b></b></p>'],
  ['what is declared is no language', '<div lang="de"><p lang="not a tag"><b></b></p></div>'],
  ['its name is longer than three letters', '<div lang="de"><b lang="abcdefgh"></b></div>'],
])('is unknown where %s', (_, html) => expect(localeAt(html)).toBeUndefined());

it('is declared around the component that the element is in', () => {
  document.body.replaceChildren();
  const host = document.createElement('x-card');
  host.lang = 'de';
  const inside = document.createElement('b');
  host.attachShadow({ mode: 'open' }).append(inside);
  expect(pageLocale(inside)).toBe('de');
});
