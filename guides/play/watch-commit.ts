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
export const watchCommit = ({ window, path, isOn, done, signal }: PersonWatch): void => {
  const options = { capture: true, passive: true, signal } as const;
  let typed = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(settling));

  const commit = (field: EventTarget | undefined): void => {
    if (!isLeftEmpty(field)) done();
  };
  const onChange = (event: Event): void => {
    if (!isOn(event)) return;
    const [field] = path(event);
    clearTimeout(settling);
    if (isGradual(field)) settling = setTimeout(() => commit(field), settleAfter);
    else commit(field);
  };
  const onLeave = (event: Event): void => {
    if (typed && isOn(event)) commit(path(event)[0]);
  };
  const listen = (node: EventTarget): void => {
    node.addEventListener('change', onChange, options);
    node.addEventListener('focusout', onLeave, options);
  };
  window.addEventListener(
    'input',
    event => {
      if (!isOn(event)) return;
      // A change does not leave a shadow root, nor does the focus that goes to another element in the root.
      for (const node of path(event)) if ((node as Node).nodeType === 11) listen(node);
      typed = true;
      clearTimeout(settling);
    },
    options,
  );
  listen(window);
};

const isGradual = (field: EventTarget | undefined): boolean =>
  (field as Element | undefined)?.localName === 'input' && gradual.has((field as HTMLInputElement).type);
