import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Rectangle } from '../../../../guides/contracts/recorder.ts';
import type { Target } from '../../../../guides/schema/target.ts';
import type { Side } from '../../choose-side.ts';
import { followElement } from '../../follow-element.ts';
import { placeCard } from '../../place-card.ts';
import { placeRing } from '../../place-ring.ts';
import { freeSide } from './free-side.ts';
import { shadePath } from './shade-path.ts';

/** An element that stays in the light. */
export interface Light {
  element: Element;
  region?: Target['region'];
}

/** What lies over the page around a step's targets. */
export interface LightsProps {
  /** The step's own target, which has a ring already. */
  main: Light;
  /** The targets that are ringed as well. */
  others: readonly Light[];
  /** The rest of the page is dimmed so much that it steps back. */
  isSpotlight: boolean;
}

/** Dims the page around several targets at once, and rings those that have no ring. The page goes on working beneath. */
export const Lights = ({ main, others, isSpotlight }: LightsProps) => {
  const shade = useRef<HTMLDivElement>(null);
  const rings = useRef<HTMLDivElement>(null);
  const lit = useRef(new Map<Element, Rectangle>());
  const all = [main, ...others];
  useLayoutEffect(
    () => {
      const [shadeElement, ringsElement] = [shade.current, rings.current];
      if (!shadeElement || !ringsElement) return;
      const stop = new AbortController();
      lit.current.clear();
      for (const [at, { element, region }] of all.entries()) {
        const ring = at > 0 ? (ringsElement.children[at - 1] as HTMLElement) : undefined;
        followElement({
          element,
          region,
          card: shadeElement,
          onPlace(place) {
            const isSeen = place.seen.width > 0 && place.seen.height > 0;
            if (isSeen) lit.current.set(element, place.seen);
            else lit.current.delete(element);
            shadeElement.style.clipPath = shadePath([...lit.current.values()]);
            if (ring) placeRing(ring, place, isSeen);
            keepClear(shadeElement.parentElement, main.element, lit.current);
          },
          signal: stop.signal,
        });
      }
      return () => stop.abort();
    },
    all.map(({ element }) => element),
  );
  return (
    <>
      <div ref={shade} class={isSpotlight ? 'shade dark' : 'shade'} aria-hidden="true" />
      <div ref={rings} aria-hidden="true">
        {others.map((_, at) => (
          <div key={at} class="ring" />
        ))}
      </div>
    </>
  );
};

/** Has the callout change its side where it covers another target, if there is a side on which it covers none. */
const keepClear = (around: HTMLElement | null, main: Element, lit: ReadonlyMap<Element, Rectangle>): void => {
  const card = around?.querySelector<HTMLElement>(':scope > .callout');
  const tip = card?.querySelector<HTMLElement>('.tip');
  const target = lit.get(main);
  if (!card || !tip || !target || lit.size < 2) return;
  const others = [...lit].filter(([element]) => element !== main).map(([, place]) => place);
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const { clientWidth, clientHeight } = document.documentElement;
  const viewport = { width: clientWidth, height: Math.min(clientHeight, window.innerHeight) };
  const side = freeSide(target, others, size, viewport, card.dataset.side as Side | undefined);
  if (!side || side === card.dataset.side) return;
  // Whoever places it next prefers the side that it is on.
  card.dataset.side = side;
  placeCard(target, card, tip);
};
