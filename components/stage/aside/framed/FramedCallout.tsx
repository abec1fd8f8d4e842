import { useLayoutEffect, useRef } from 'preact/hooks';
import { followInFrame } from '../../frame/follow-in-frame.ts';
import { NextButton } from '../../NextButton.tsx';
import { placeCard } from '../../place-card.ts';
import { placeRing } from '../../place-ring.ts';
import type { RunProps } from '../../run-props.ts';
import { StepBody } from '../../StepBody.tsx';
import { trusted } from '../../trusted.ts';
import { undoZoom } from '../../undo-zoom.ts';
import type { FramedFind } from './seek-in-frames.ts';
import type { FramedTarget } from './use-framed-target.ts';

/** A step that is shown at its target in a frame of another site. */
export interface FramedCalloutProps extends RunProps {
  find: FramedFind;
  moved: FramedTarget['moved'];
  canSkip: boolean;
  /** The target is on the screen. */
  onSeen(): void;
}

/** The ring around the target and the card beside it, both in the page around the frame. The frame goes on working under them. */
export const FramedCallout = (props: FramedCalloutProps) => {
  const { run, words, tools, find, moved } = props;
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
    const { frame, inside } = find;
    moved.current = followInFrame({
      ...{ frame, inside, card: cardElement },
      onPlace(now) {
        const isSeen = now.seen.width > 0 && now.seen.height > 0;
        undoZoom(around);
        placeCard(isSeen ? now.seen : null, cardElement, tipElement);
        placeRing(ringElement, now, isSeen);
        if (isSeen && tools.document.visibilityState === 'visible') seen.current();
      },
      signal: stop.signal,
    });
    return () => {
      stop.abort();
      moved.current = undefined;
    };
  }, [find, run.revision]);

  return (
    <>
      <div ref={ring} class="ring" aria-hidden="true" />
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
        <StepBody {...props}>{run.step.advance.on === 'acknowledge' && <NextButton {...props} />}</StepBody>
      </section>
    </>
  );
};
