import { useEffect, useRef } from 'preact/hooks';
import type { RecorderOrders } from '../../guides/contracts/recorder.ts';
import { trusted } from '../stage/trusted.ts';
import { useFreeCorner } from '../stage/use-free-corner.ts';
import { dragElement } from './drag-element.ts';

/** The bar that shows that a recording is under way, and ends it. */
export const RecorderBar = ({
  orders,
  document,
  onStop,
  onAnswer,
}: {
  orders: RecorderOrders;
  document: Document;
  onStop(): void;
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
  const { words, problem } = orders;
  return (
    <section
      ref={bar}
      class={onAnswer ? 'card asking' : 'card'}
      aria-label={words.recording}
      tabIndex={-1}
      lang={words.language}
      dir={words.direction}
    >
      {orders.recording && <span class="dot" aria-hidden="true" />}
      <p role="status">
        {orders.recording && <strong>{words.recording}</strong>}
        <span>{words.steps}</span>
        {problem !== undefined && <span class="problem">{problem}</span>}
        {onAnswer && <span class="question">{words.askPoint}</span>}
      </p>
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
