const style = (selector: string, property: string, value: string): void =>
  document.querySelector<HTMLElement>(selector)?.style.setProperty(property, value);

/**
 * What moves the target, by the name of the case. Each is one change of the page from a task of its own, as an
 * application makes it; what comes after it is the browser's doing.
 */
export const movements: Record<string, (data: { font: string }) => void> = {
  'layout shift': () => style('#above', 'height', '60px'),
  transition: () => style('#panel', 'transform', 'translateX(120px)'),
  'nested scroll': () => document.querySelector('#scroller')?.scrollBy({ top: 120, behavior: 'instant' }),
  'window scroll': () => window.scrollBy({ top: 120, behavior: 'instant' }),
  replaced: () => {
    const old = document.querySelector('#save');
    // As where a framework draws a part of the page anew: the new node stands elsewhere, or nobody could tell.
    style('#form', 'padding-top', '60px');
    old?.replaceWith(old.cloneNode(true));
  },
  'animated panel': () => document.querySelector('#panel')?.classList.add('slides'),
  zoom: () => style('body', 'zoom', '1.25'),
  'root zoom': () => style('html', 'zoom', '1.25'),
  dialog: () => document.querySelector('dialog')?.showModal(),
  'frame scroll': () =>
    document.querySelector('iframe')?.contentWindow?.scrollBy({ top: 120, behavior: 'instant' }),
  'font swap': ({ font }) => {
    document.fonts.add(
      new FontFace('Late Font', `url(${font})`, { sizeAdjust: '150%' } as FontFaceDescriptors),
    );
  },
};
