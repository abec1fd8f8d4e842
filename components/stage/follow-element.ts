import type { Target } from '../../guides/schema/target.ts';
import { type Place, placeOfElement } from './place-of-element.ts';
import { rootsAround } from './roots-around.ts';
import { watchShift } from './watch-shift.ts';

/** Frames that are looked at after a sign of movement that may come to nothing. */
const few = 3;
/** Frames that are looked at after something has really moved: a movement eases in and out, and may pause. */
const many = 15;
/** The longest that one running transition keeps the eyes open, in milliseconds. */
const longestTransition = 5000;

/** How an element is followed. */
export interface Following {
  element: Element;
  /** The point of a drawing that is meant. */
  region?: Target['region'];
  /** The card that is placed by the element: when its size changes, the place is told again. */
  card: HTMLElement;
  /** Told at first and in every frame in which the element is somewhere else. */
  onPlace(place: Place): void;
  signal: AbortSignal;
}

/**
 * Tells where an element is, frame by frame while anything moves it and not at all while nothing does. What can start
 * a movement wakes it: scrolling, resizing, a mutation, a transition, an animation, a shift of the layout.
 */
export const followElement = ({ element, region, card, onPlace, signal }: Following): void => {
  let last: Place | undefined;
  let frames = 0;
  let request = 0;
  let movingUntil = 0;
  let stopShift: (() => void) | undefined;

  const look = (now: number): void => {
    request = 0;
    const place = placeOfElement(element, region);
    if (!last || !isSame(place, last)) {
      last = place;
      frames = many;
      onPlace(place);
    }
    frames -= 1;
    if (frames > 0 || now < movingUntil) request = requestAnimationFrame(look);
    else stopShift = watchShift(element, () => wake(few));
  };
  const wake = (count: number): void => {
    if (signal.aborted) return;
    frames = Math.max(frames, count);
    if (request) return;
    stopShift?.();
    stopShift = undefined;
    request = requestAnimationFrame(look);
  };
  const wakeAWhile = (): void => wake(few);
  const lookNow = (): void => {
    wake(few);
    cancelAnimationFrame(request);
    look(performance.now());
  };
  const wakeWhileMoving = (event: Event): void => {
    // An endless animation elsewhere must not keep us busy; one around the element may carry it anywhere.
    const carries = event.target instanceof Node && event.target.contains(element);
    if (event.type === 'transitionrun' || carries) movingUntil = performance.now() + longestTransition;
    wake(many);
  };
  const rest = (): void => {
    movingUntil = 0;
    wake(many);
  };

  const mutations = new MutationObserver(wakeAWhile);
  // A page that grows, as when text comes into another font, tells nobody else before the frame is painted.
  const growth = new ResizeObserver(lookNow);
  const passive = { capture: true, passive: true, signal } as const;
  for (const root of rootsAround(element)) {
    mutations.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    if (root.nodeType === Node.DOCUMENT_NODE) growth.observe((root as Document).documentElement);
    root.addEventListener('load', wakeAWhile, passive);
    // The turn of a frame inside comes after that of the page: what is asked for then comes a frame late.
    root.addEventListener('scroll', root === document ? wakeAWhile : lookNow, passive);
    for (const type of ['transitionrun', 'animationstart'])
      root.addEventListener(type, wakeWhileMoving, passive);
    for (const type of ['transitionend', 'transitioncancel', 'animationend', 'animationcancel']) {
      root.addEventListener(type, rest, passive);
    }
  }
  for (const type of ['scroll', 'resize']) {
    window.addEventListener(type, wakeAWhile, passive);
    window.visualViewport?.addEventListener(type, wakeAWhile, passive);
  }
  element.ownerDocument.fonts.addEventListener('loadingdone', wakeAWhile, { signal });
  const sizes = new ResizeObserver(() => {
    last = undefined;
    wake(few);
  });
  sizes.observe(element);
  sizes.observe(card);
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    sizes.disconnect();
    growth.disconnect();
    stopShift?.();
    cancelAnimationFrame(request);
  });
  look(performance.now());
};

const isSame = (a: Place, b: Place): boolean => isSameRectangle(a, b) && isSameRectangle(a.seen, b.seen);

const isSameRectangle = (a: Place['seen'], b: Place['seen']): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
