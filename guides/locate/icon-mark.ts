import { isGenerated } from './is-generated.ts';

const iconWord =
  /(^|[-_])(icon|fa|fas|far|mdi|pi|bi|ti|ri|glyphicon|anticon|oi|feather|lucide|material)([-_]|$)/i;

const ofSvg = (svg: Element): string => {
  const named = svg.getAttribute('data-icon') ?? svg.getAttribute('data-testid') ?? svg.getAttribute('name');
  if (named && named.length <= 40) return named;
  const use = svg.querySelector('use');
  const link = use?.getAttribute('href') ?? use?.getAttribute('xlink:href');
  if (link?.includes('#')) return link.slice(link.indexOf('#')).slice(0, 60);
  const drawn = svg.querySelector('path')?.getAttribute('d');
  // The head of the outline is as good as the whole, and an upgrade that only moves it along keeps it.
  return drawn ? `d:${drawn.replace(/\s+/g, ' ').slice(0, 40)}` : '';
};

/** What tells the icon in an element from others, in any language: its name, class words, file name or outline. */
export const iconMark = (element: Element): string => {
  const icon =
    element.localName === 'svg' || element.localName === 'img' || element.localName === 'i'
      ? element
      : element.querySelector('svg,i,img,[class*="icon"],[data-icon],[icon]');
  if (
    !icon ||
    (icon !== element &&
      icon.closest('button,a,[role="button"]') !== element &&
      element.contains(icon) &&
      element.querySelectorAll('*').length > 40)
  )
    return '';
  const wrapper = icon.closest('[data-icon],[class*="anticon-"]');
  const held = wrapper && element.contains(wrapper) ? wrapper : icon;
  const named =
    (held.querySelector('[data-icon]') ?? held).getAttribute('data-icon') ?? held.getAttribute('icon');
  if (named && named.length <= 40) return named;
  const words = Array.from(held.classList).filter(
    word => iconWord.test(word) && !isGenerated(word) && word.includes('-'),
  );
  if (words.length) return words.slice(0, 3).sort().join(' ').slice(0, 60);
  if (icon.localName === 'svg') return ofSvg(icon);
  if (icon.localName === 'img') {
    const file = icon.getAttribute('src')?.split(/[?#]/)[0]?.split('/').pop() ?? '';
    return /^[a-z][a-z_-]+\.\w+$/i.test(file) ? file.slice(0, 60) : '';
  }
  return '';
};
