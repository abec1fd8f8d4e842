import type { Page } from 'puppeteer-core';
import type { Bidi } from './firefox-bidi.ts';
import type { Gesture, RowMouse } from './human-mouse.ts';

const actionOf = (gesture: Gesture): object => {
  if ('move' in gesture) return { type: 'pointerMove', ...gesture.move, duration: 60 };
  if ('press' in gesture) return { type: 'pointerDown', button: 0 };
  if ('release' in gesture) return { type: 'pointerUp', button: 0 };
  return { type: 'pause', duration: gesture.pause };
};

/**
 * The mouse of a page in Firefox. Firefox counts clicks itself, and only within one `input.performActions`, whereas
 * Puppeteer sends one for each press and each release.
 */
export const firefoxMouse = (bidi: Bidi, page: Page): RowMouse => ({
  async perform(gestures) {
    const actions = gestures.map(actionOf);
    await bidi.send('input.performActions', {
      context: bidi.contextOf(page),
      actions: [{ type: 'pointer', id: 'handrail-mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  },
});
