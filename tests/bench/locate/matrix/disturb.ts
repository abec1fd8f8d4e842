import type { Variant } from './variant.ts';

const hash = (seed: number, at: number): string =>
  Math.imul(seed * 7919 + at * 104_729 + 1, 0x9e3779b1)
    .toString(16)
    .replace('-', '')
    .padStart(8, '0')
    .slice(0, 6);

/** Changes that no library makes by itself: hashed class words, and plain wrappers around what stands in the page. */
export const disturb = (root: Element, variant: Variant): void => {
  let at = 0;
  for (const element of root.querySelectorAll('*')) {
    at++;
    if (at % 3 === 0 && element.namespaceURI?.endsWith('xhtml'))
      element.classList.add(`css-${hash(variant.seed, at % 40)}1`);
  }
  if (!variant.wrapped) return;
  const blocks = [
    ...root.querySelectorAll('form,section,fieldset,button,label,input,ul:not(ul ul),table'),
  ].filter((_, index) => index % 2 === 0);
  for (const block of blocks) {
    const parent = block.parentElement;
    if (!parent || /^(tr|table|tbody|thead|ul|ol|select)$/.test(parent.localName)) continue;
    const wrapper = document.createElement(/^(button|label|input)$/.test(block.localName) ? 'span' : 'div');
    block.replaceWith(wrapper);
    wrapper.append(block);
  }
};
