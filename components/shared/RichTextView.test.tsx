// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { RichText } from '../../guides/schema/rich-text.ts';
import { RichTextView } from './RichTextView.tsx';

const draw = (text: RichText): HTMLElement => {
  const root = document.createElement('div');
  render(<RichTextView text={text} />, root);
  return root;
};

test('marks nest, and lists keep their kind', () => {
  const root = draw([
    { type: 'paragraph', content: [{ type: 'text', text: 'now', marks: ['strong', 'code'] }] },
    { type: 'list', ordered: true, items: [[{ type: 'text', text: 'first' }]] },
  ]);
  expect(root.querySelector('p > code > strong')?.textContent).toBe('now');
  expect(root.querySelector('ol > li')?.textContent).toBe('first');
});

test('markup in a text is shown as it is written', () => {
  const root = draw([
    { type: 'paragraph', content: [{ type: 'text', text: '<img src=x onerror=alert(1)>' }] },
  ]);
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('a link opens apart and tells the other side nothing', () => {
  const root = draw([
    { type: 'paragraph', content: [{ type: 'link', text: 'help', href: 'https://example.com/' }] },
  ]);
  const link = root.querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://example.com/');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(link?.getAttribute('target')).toBe('_blank');
});
