import { autoUpdate } from '@floating-ui/dom';
import { type Place, placeOfElement } from './place-of-element.ts';

/** Frames that are looked at after a sign of movement that may come to nothing. */
const few = 3;
/** Frames that are looked at after something has really moved: a movement eases in and out, and may pause. */
const many = 15;
/** The longest that one running transition keeps the eyes open, in milliseconds. */
const longestTransition = 5000;

/** How an element is followed. */
export interface Following {
  element: Element;
  /** The card that is placed by the element; its size counts, too. */
  card: HTMLElement;
  /** Told at first and in every frame in which the element is somewhere else. */
  onPlace(place: Place): void;
  signal: AbortSignal;
}

/**
 * Tells where an element is, frame by frame while anything moves it and not at all while nothing does. Scrolling,
 * resizing and layout shifts are seen by Floating UI's observers, the rest by what can start a movement: a mutation,
 * a transition, an animation.
 */
export const followElement = ({ element, card, onPlace, signal }: Following): void => {
  const document = element.ownerDocument;
  let last: Place | undefined;
  let frames = 0;
  let request = 0;
  let movingUntil = 0;

  const look = (now: number): void => {
    request = 0;
    const place = placeOfElement(element);
    if (!last || !isSame(place, last)) {
      last = place;
      onPlace(place);
      frames = many;
    }
    frames -= 1;
    if (frames > 0 || now < movingUntil) request = requestAnimationFrame(look);
  };
  const wake = (count: number): void => {
    if (signal.aborted) return;
    frames = Math.max(frames, count);
    request ||= requestAnimationFrame(look);
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

  const stopUpdating = autoUpdate(element, card, () => {
    last = undefined;
    wake(few);
  });
  const observer = new MutationObserver(() => wake(few));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const passive = { capture: true, passive: true, signal } as const;
  for (const type of ['transitionrun', 'animationstart'])
    document.addEventListener(type, wakeWhileMoving, passive);
  for (const type of ['transitionend', 'transitioncancel', 'animationend', 'animationcancel']) {
    document.addEventListener(type, rest, passive);
  }
  window.visualViewport?.addEventListener('scroll', () => wake(few), { signal });
  window.visualViewport?.addEventListener('resize', () => wake(few), { signal });
  signal.addEventListener('abort', () => {
    stopUpdating();
    observer.disconnect();
    cancelAnimationFrame(request);
  });
  look(performance.now());
};

const isSame = (a: Place, b: Place): boolean =>
  a.x === b.x &&
  a.y === b.y &&
  a.width === b.width &&
  a.height === b.height &&
  a.seen.x === b.seen.x &&
  a.seen.y === b.seen.y &&
  a.seen.width === b.seen.width &&
  a.seen.height === b.seen.height;
