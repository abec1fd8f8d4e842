import { useEffect, useRef } from 'preact/hooks';
import type { RecorderOrders } from '../../guides/contracts/recorder.ts';
import { fill } from '../shared/fill.ts';
import { trusted } from '../stage/trusted.ts';

/** What an author can say to the picking of a new place. */
export interface PickAnswers {
  onTake(): void;
  onPause(paused: boolean): void;
  onCancel(): void;
}

/** What stands in the bar while a new place for a step is being picked. */
export const PickBar = ({
  words,
  picking,
  onTake,
  onPause,
  onCancel,
}: Pick<RecorderOrders, 'words'> & { picking: NonNullable<RecorderOrders['picking']> } & PickAnswers) => {
  const { paused, pointed } = picking;
  const text = words.pick;
  const use = useRef<HTMLButtonElement>(null);
  const key = pointed && `${pointed.name} ${pointed.sure}`;
  // Enter then takes what was pointed at, and Esc calls it off.
  useEffect(() => use.current?.focus(), [key]);
  return (
    <>
      <p role="status">
        <strong>{text.heading}</strong>
        <span class="question">
          {paused
            ? text.paused
            : pointed
              ? fill(pointed.sure ? text.sure : text.unsure, { name: pointed.name })
              : text.point}
        </span>
      </p>
      {pointed && !paused && (
        <button ref={use} type="button" class="choice" onClick={trusted(onTake)}>
          {text.take}
        </button>
      )}
      <button type="button" class="choice" onClick={trusted(() => onPause(!paused))}>
        {paused ? text.resume : text.pause}
      </button>
      <button type="button" onClick={trusted(onCancel)}>
        {text.cancel}
      </button>
    </>
  );
};
