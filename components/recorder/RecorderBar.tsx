import { useEffect, useRef } from 'preact/hooks';
import type { RecorderOrders } from '../../guides/contracts/recorder.ts';
import { trusted } from '../stage/trusted.ts';
import { useFreeCorner } from '../stage/use-free-corner.ts';
import { dragElement } from './drag-element.ts';
import { PickBar } from './PickBar.tsx';

/** The bar that shows that a recording is under way, and ends it. */
export const RecorderBar = ({
  orders,
  document,
  onStop,
  onPick,
  onAnswer,
}: {
  orders: RecorderOrders;
  document: Document;
  onStop(): void;
  onPick(does: 'take' | 'pause' | 'resume'): void;
  /** There is a question: whether a point of a drawing is meant. */
  onAnswer?(accepted: boolean): void;
}) => {
  const bar = useRef<HTMLElement>(null);
  useFreeCorner(bar, document);
  useEffect(() => {
    const stop = new AbortController();
    if (bar.current) dragElement(bar.current, stop.signal);
    return () => stop.abort();
  }, []);
  const { words, problem, picking } = orders;
  return (
    <section
      ref={bar}
      class={onAnswer || picking ? 'card asking' : 'card'}
      aria-label={picking ? words.pick.heading : words.recording}
      tabIndex={-1}
      lang={words.language}
      dir={words.direction}
      onKeyDown={trusted(event => {
        if (event.key === 'Escape' && picking) onStop();
      })}
    >
      {picking && (
        <PickBar
          words={words}
          picking={picking}
          onTake={() => onPick('take')}
          onPause={paused => onPick(paused ? 'pause' : 'resume')}
          onCancel={onStop}
        />
      )}
      {orders.recording && <span class="dot" aria-hidden="true" />}
      {!picking && (
        <p role="status">
          {orders.recording && <strong>{words.recording}</strong>}
          <span>{words.steps}</span>
          {problem !== undefined && <span class="problem">{problem}</span>}
          {onAnswer && <span class="question">{words.askPoint}</span>}
        </p>
      )}
      {onAnswer && (
        <>
          <button type="button" class="choice" onClick={trusted(() => onAnswer(true))}>
            {words.thisPoint}
          </button>
          <button type="button" class="choice" onClick={trusted(() => onAnswer(false))}>
            {words.wholeDrawing}
          </button>
        </>
      )}
      {orders.recording && (
        <button type="button" onClick={trusted(onStop)}>
          {words.stop}
        </button>
      )}
    </section>
  );
};
