import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../shared/fill.ts';
import type { CalloutProps } from '../../Callout.tsx';
import { followElement } from '../../follow-element.ts';
import { progressOf } from '../../progress-of.ts';
import { revealElement } from '../../reveal-element.ts';
import { trusted } from '../../trusted.ts';
import { undoZoom } from '../../undo-zoom.ts';
import { cornerMark } from './corner-mark.ts';

/** The side of the mark in CSS pixels, as in the style sheet. */
const side = 24;

/** A mark at the corner of its target, which opens the step's text. It is what the shortcut of the stage leads to. */
export const Beacon = ({ run, words, tools, element, onSeen, onOpen }: CalloutProps & { onOpen(): void }) => {
  const mark = useRef<HTMLButtonElement>(null);
  const seen = useRef(onSeen);
  seen.current = onSeen;
  useLayoutEffect(() => {
    const button = mark.current;
    const around = button?.parentElement;
    if (!button || !around) return;
    const stop = new AbortController();
    revealElement(element);
    followElement({
      element,
      region: run.step.target?.region,
      card: button,
      onPlace({ seen: part }) {
        const isSeen = part.width > 0 && part.height > 0;
        button.toggleAttribute('data-placed', isSeen);
        if (!isSeen) return;
        undoZoom(around);
        const { clientWidth, clientHeight } = tools.document.documentElement;
        const viewport = { width: clientWidth, height: Math.min(clientHeight, window.innerHeight) };
        const { x, y, corner } = cornerMark(part, side, viewport, around.matches('[dir=rtl] *'));
        button.dataset.corner = corner;
        button.style.translate = `${x}px ${y}px`;
        if (tools.document.visibilityState === 'visible') seen.current();
      },
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [element, run.revision]);
  const name = fill(words.aimed.openHint, { progress: progressOf(run, words) });
  return (
    <button
      ref={mark}
      type="button"
      class="card beacon"
      aria-haspopup="dialog"
      aria-label={name}
      title={name}
      onClick={trusted(onOpen)}
      onKeyDown={trusted(event => event.key === 'Escape' && tools.leaveFocus())}
    />
  );
};
