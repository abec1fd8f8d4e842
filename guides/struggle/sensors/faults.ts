import type { ChangeListener } from './responses.ts';
import type { SensorContext } from './sensor.ts';

/** How long after an attempt a field that turns invalid is put down to it, in ms. */
const watchFor = 3000;

const fields = 'input:not([type=hidden]),textarea,select,[role=textbox],[role=combobox]';
/** Fields that say so themselves, and the class names that forms commonly mark them with. */
const marked = '[aria-invalid=true],.is-invalid,.has-error,.field_with_errors,.invalid';
/** Summaries that a server writes above a form that it refused. */
const summaries = '#errorExplanation,.error-summary,.errorlist,[role=alert]';
/** Where errors are told. */
const alerts =
  '[role^=alert],[aria-live=assertive],[class*=error i],[class*=danger i],[class*=toast i],[class*=alert i]';
/** How errors speak. Compared here; the text goes nowhere. */
const wording =
  /\b(error|fail|(could|can) ?n[o'’]?t|unable|invalid|wrong|denied|refused|rejected|try again|not (saved|sent|found|possible|allowed)|problem|expired|incorrect|must|required|fehl|ungültig|nicht möglich)/i;

/** Tells of fields found wrong and of errors shown. Requests that are refused, the worker sees. */
export const senseFaults = (
  context: SensorContext,
): { onChange: ChangeListener; onAttempt(element: Element): void } => {
  const { window, signal, emit, now, at, listen } = context;
  const { document } = window;
  let attemptAt = -watchFor;
  let attempt: Element | null = null;
  const tellError = (): void => {
    if (attempt) emit({ type: 'error', ...at(attempt) });
  };
  const tell = (element: Element, atLoad?: true): void => emit({ type: 'invalid', ...at(element), atLoad });
  const tellField = (element: Element, atLoad?: true): void =>
    tell(element.matches(fields) ? element : (element.querySelector(fields) ?? element), atLoad);
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
      if (element.matches(marked) && /^(aria-invalid|class)$/.test(attributeName ?? '')) {
        told.add(element);
        tellField(element);
      }
      if (attributeName && oldValue === element.getAttribute(attributeName)) continue;
      const added = [...addedNodes].find(node => node.nodeType === 1 && (node as Element).matches(alerts));
      const alert = (added as Element | undefined) ?? element.closest(alerts);
      if (!alert || told.has(alert)) continue;
      told.add(alert);
      const text = alert.textContent ?? '';
      if (text.length < 300 && wording.test(text)) tellError();
    }
  };

  const readPage = (): void => {
    if (!document.referrer.startsWith(window.location.origin)) return;
    const summary = [...document.querySelectorAll(summaries)].find(each => each.textContent?.trim());
    const field = document.querySelector(marked) ?? (summary && fieldNamedIn(summary));
    if (field) tellField(field, true);
    else if (summary?.closest('form')) tell(summary, true);
  };
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', readPage, { once: true, signal });
  } else readPage();
  return {
    onChange,
    onAttempt(element) {
      attempt = element;
      attemptAt = now();
    },
  };
};

/** The field whose label the summary mentions. The texts are compared here and go nowhere. */
const fieldNamedIn = (summary: Element): Element | null => {
  const text = summary.textContent ?? '';
  for (const label of summary.ownerDocument.querySelectorAll('label')) {
    const name = (label.textContent ?? '').replace(/[*:\s]+$/, '').trim();
    if (name.length > 1 && text.includes(name) && label.control) return label.control;
  }
  return null;
};
