import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { followElement } from './follow-element.ts';
import { placeCard } from './place-card.ts';
import { placeRing } from './place-ring.ts';
import { revealElement } from './reveal-element.ts';
import type { RunProps } from './run-props.ts';
import { StepBody } from './StepBody.tsx';
import { trusted } from './trusted.ts';
import { undoZoom } from './undo-zoom.ts';

/** A step that is shown at its target. */
export interface CalloutProps extends RunProps {
  element: Element;
  canSkip: boolean;
  /** The person has done it, and the next step is on its way. */
  done: boolean;
  /** The target is on the screen. */
  onSeen(): void;
  /** What belongs to this kind of step alone, below the author's text. */
  more?: ComponentChildren;
  /** The buttons that move on. */
  children?: ComponentChildren;
}

/** The spotlight around the target and the card beside it. The page goes on working under both. */
export const Callout = (props: CalloutProps) => {
  const { run, words, tools, element } = props;
  const ring = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const seen = useRef(props.onSeen);
  seen.current = props.onSeen;

  useLayoutEffect(() => {
    const [ringElement, cardElement, tipElement] = [ring.current, card.current, tip.current];
    const around = ringElement?.parentElement;
    if (!around || !cardElement || !tipElement) return;
    const stop = new AbortController();
    revealElement(element);
    followElement({
      element,
      region: run.step.target?.region,
      card: cardElement,
      onPlace(place) {
        const isSeen = place.seen.width > 0 && place.seen.height > 0;
        undoZoom(around);
        // It measures the card: after a change of the ring the page would be laid out once more for that.
        placeCard(isSeen ? place.seen : null, cardElement, tipElement);
        placeRing(ringElement, place, isSeen);
        if (isSeen && tools.document.visibilityState === 'visible') seen.current();
      },
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [element, run.revision]);

  return (
    <>
      <div ref={ring} class={props.done ? 'ring done' : 'ring'} aria-hidden="true" />
      <section
        ref={card}
        class="card callout step"
        // biome-ignore lint/a11y/noRedundantRoles: the reset of hostile pages does not touch it, and every card says it
        role="region"
        aria-label={words.handrail}
        tabIndex={-1}
        onKeyDown={trusted(event => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          tools.leaveFocus();
        })}
      >
        <span ref={tip} class="tip" />
        <StepBody {...props} />
      </section>
    </>
  );
};
