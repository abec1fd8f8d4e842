// @vitest-environment happy-dom
import { describe as about, expect, it } from 'vitest';
import type { Target } from '../schema/target.ts';
import { describe } from './describe.ts';
import { locate } from './locate.ts';
import { forgetPageIndex } from './page-index.ts';
import { withGlosses } from './with-glosses.ts';

const show = (html: string, lang: string): void => {
  document.documentElement.lang = lang;
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  forgetPageIndex(document);
};
const bar = (names: string[]): string =>
  `<main><h2>A</h2><div class="toolbar">${names.map(name => `<button data-which="${name}">${name}</button>`).join('')}</div><form><input name="q"></form></main>`;
const record = (names: string[], name: string): Target => {
  show(bar(names), 'en');
  const element = document.querySelector(`[data-which="${name}"]`);
  if (!element) throw new Error(`no ${name}`);
  const target = withGlosses(describe(element));
  const { 'data-which': _, ...attributes } = target.attributes ?? {};
  return { ...target, attributes };
};
const answer = (target: Target, names: string[], lang: string): { state: string; which?: string } => {
  show(bar(names), lang);
  const result = locate(target, document);
  return result.state === 'found'
    ? { state: 'found', which: result.element.getAttribute('data-which') ?? '' }
    : { state: result.state };
};

about('a page in another language', () => {
  it('the button that bears the translation, though the order is another', () => {
    const target = record(['New', 'Save', 'Print'], 'Save');
    expect(target.glosses?.de?.[0]).toContain('speichern');
    expect(answer(target, ['Drucken', 'Neu', 'Abbrechen', 'Speichern'], 'de')).toEqual({
      state: 'found',
      which: 'Speichern',
    });
    expect(answer(target, ['印刷', '新規', 'キャンセル', '保存'], 'ja')).toEqual({
      state: 'found',
      which: '保存',
    });
  });

  it('another button in the very place of one that is gone', () => {
    const target = record(['New', 'Save', 'Print'], 'Save');
    expect(answer(target, ['Neu', 'Speichern und schließen', 'Drucken'], 'de').state).not.toBe('found');
    expect(answer(target, ['Neu', 'Abbrechen', 'Drucken'], 'de').state).not.toBe('found');
  });

  it('words that the glossary does not know: nothing is guessed from them', () => {
    const target = record(['New', 'Frobnicate', 'Print'], 'Frobnicate');
    expect(target.glosses).toBeUndefined();
    expect(answer(target, ['Drucken', 'Neu', 'Abbrechen', 'Frobnizieren'], 'de').state).not.toBe('found');
  });
});
