import { fieldIn } from './field-in.ts';
import { markedWrong } from './marked-wrong.ts';
import type { ChangeListener } from './responses.ts';
import type { SensorContext } from './sensor.ts';

/** How long after an attempt a field that turns invalid is put down to it, in ms. */
const watchFor = 3000;

/** Where errors are told. */
const alerts =
  '[role^=alert],[aria-live=assertive],[class*=error i],[class*=danger i],[class*=toast i],[class*=alert i]';
/** How errors speak. Compared here; the text goes nowhere. */
const wording =
  /\b(error|fail|(could|can) ?n[o'’]?t|unable|invalid|wrong|denied|refused|rejected|try again|not (saved|sent|found|possible|allowed)|problem|expired|incorrect|must|required|fehl|ungültig|nicht möglich)/i;

/** Tells of fields found wrong and of errors shown. Requests that are refused, the worker sees. */
export const senseFaults = ({
  emit,
  now,
  at,
  listen,
}: SensorContext): { onChange: ChangeListener; onAttempt(element: Element): void } => {
  let attemptAt = -watchFor;
  let attempt: Element | null = null;
  const tell = (element: Element): void => emit({ type: 'invalid', ...at(element) });
  const attempted = (): boolean => now() - attemptAt < watchFor;

  // Pages check their fields on their own account, too.
  listen('invalid', event => attempted() && tell(event.target as Element));
  // What turns wrong while it is typed was not sent.
  listen('input', event => {
    if ((event as InputEvent).inputType) attemptAt = -watchFor;
  });

  const onChange: ChangeListener = records => {
    if (!attempted()) return;
    const told = new Set<Element>();
    for (const { target, oldValue, attributeName, addedNodes } of records) {
      const element = (target.nodeType === 1 ? target : target.parentElement) as Element | null;
      if (!element || told.has(element)) continue;
      if (element.matches(markedWrong) && /^(aria-invalid|class)$/.test(attributeName ?? '')) {
        told.add(element);
        tell(fieldIn(element));
      }
      if (attributeName && oldValue === element.getAttribute(attributeName)) continue;
      const added = [...addedNodes].find(node => node.nodeType === 1 && (node as Element).matches(alerts));
      const alert = (added as Element | undefined) ?? element.closest(alerts);
      if (!alert || told.has(alert)) continue;
      told.add(alert);
      const text = alert.textContent;
      if (attempt && text.length < 300 && wording.test(text)) emit({ type: 'error', ...at(attempt) });
    }
  };

  return {
    onChange,
    onAttempt(element) {
      attempt = element;
      attemptAt = now();
    },
  };
};
