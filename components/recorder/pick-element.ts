import type { RecorderMessage } from '../../guides/contracts/recorder.ts';
import { locate } from '../../guides/locate/locate.ts';
import type { LocatePlatform } from '../../guides/locate/platform.ts';
import { subjectOf } from '../../guides/record/subject-of.ts';
import { placeName } from '../shared/place-name.ts';
import { placeOfElement } from '../stage/place-of-element.ts';
import { gatherEvidence } from './gather-evidence.ts';

/** What pointing needs. */
export interface Pointing {
  document: Document;
  platform: LocatePlatform;
  /** Whether an event came from Handrail's own interface. */
  isOurs(event: Event): boolean;
  say(message: RecorderMessage): void;
  /** Shows what would be taken, in pixels of the viewport; nothing where nothing would be. */
  aim(place: DOMRectInit | undefined): void;
  /** Ends it: the author wants the page back as it was. */
  signal: AbortSignal;
}

/** Everything by which a pointer or a finger would do something in the page. */
const presses = [
  ...(['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick'] as const),
  ...(['contextmenu', 'touchstart', 'touchend', 'dragstart'] as const),
];

/**
 * Lets an author point at an element, with the mouse or with Tab and Enter, without the page hearing of it. Esc calls it
 * off. The page's values are not looked at, and nothing of the page is changed.
 */
export const pickElement = ({ document, platform, isOurs, say, aim, signal }: Pointing): void => {
  let aimed: Element | undefined;
  const aimAt = (element: Element | null): void => {
    aimed = element ?? undefined;
    look();
  };
  const look = (): void => {
    if (aimed?.isConnected) aim(placeOfElement(aimed).seen);
    else aim(undefined);
  };
  const take = (element: Element | null | undefined): void => {
    if (!element) return;
    aimAt(element);
    const { target, label, role, locale } = gatherEvidence(element);
    const { frames: _, ...here } = target;
    const found = locate(here, document, { platform });
    // Others of the same name are told apart by their place, which is the first thing to change.
    const sure = found.state === 'found' && found.element === element && !target.namesakes;
    say({ type: 'recorder/pointed', target, name: label || placeName(target), role, locale, sure });
  };
  const keepFromPage = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    handler: (event: WindowEventMap[Type]) => void,
  ): void => {
    const options = { capture: true, passive: false, signal };
    window.addEventListener(
      type,
      event => {
        if (event.isTrusted && !isOurs(event)) handler(event);
      },
      options,
    );
  };
  for (const type of presses) {
    listen(type, event => {
      keepFromPage(event);
      // A disabled control is not clicked, so that waiting for the click would miss it.
      if (event.type === 'pointerdown' && (event as PointerEvent).isPrimary) take(subjectOf(event, platform));
    });
  }
  listen('pointermove', event => aimAt(subjectOf(event, platform)));
  listen('focusin', event => aimAt(subjectOf(event, platform)));
  listen('keydown', event => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      keepFromPage(event);
      say({ type: 'recorder/stop' });
      return;
    }
    // These lead on through the page.
    if (/^(Tab|Shift|Arrow.*|Page.*|Home|End)$/.test(event.key)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    keepFromPage(event);
    if (event.key === 'Enter' && !event.repeat) take(subjectOf(event, platform));
  });
  listen('keyup', event => {
    if (event.key === 'Enter' || event.key === ' ') keepFromPage(event);
  });
  for (const type of ['scroll', 'resize'] as const)
    window.addEventListener(type, look, { capture: true, signal });
  signal.addEventListener('abort', () => aim(undefined));
};
