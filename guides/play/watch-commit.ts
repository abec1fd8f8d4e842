import { isLeftEmpty } from './is-left-empty.ts';
import type { PersonWatch } from './person-watch.ts';

/** Fields that commit after every part or tick, while the person is not done yet. */
const gradual = new Set(['date', 'time', 'month', 'week', 'datetime-local', 'number', 'range', 'color']);
/** Quiet time after which a gradual field counts as done, in milliseconds. */
const settleAfter = 1500;

/**
 * Watches for something being put into the target and committed: a `change`, or leaving the target after typing
 * where there is no such event (rich editors, fields filled up by a script). What was typed is never read; a field
 * that the browser says is empty does not count.
 */
export const watchCommit = ({ window, isOn, done, signal }: PersonWatch): void => {
  const options = { capture: true, passive: true, signal } as const;
  let typed = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(settling));

  const commit = (field: EventTarget | undefined): void => {
    if (!isLeftEmpty(field)) done();
  };
  window.addEventListener(
    'input',
    event => {
      if (!isOn(event)) return;
      typed = true;
      clearTimeout(settling);
    },
    options,
  );
  window.addEventListener(
    'change',
    event => {
      if (!isOn(event)) return;
      const field = event.composedPath()[0];
      clearTimeout(settling);
      if (isGradual(field)) settling = setTimeout(() => commit(field), settleAfter);
      else commit(field);
    },
    options,
  );
  window.addEventListener(
    'focusout',
    event => {
      if (typed && isOn(event)) commit(event.composedPath()[0]);
    },
    options,
  );
};

const isGradual = (field: EventTarget | undefined): boolean =>
  (field as Element | undefined)?.localName === 'input' && gradual.has((field as HTMLInputElement).type);
