import type { SensorContext } from './sensor.ts';

/** How long after a press or a change a field that turns invalid is put down to it, in ms. */
const watchFor = 2000;

const fields = 'input:not([type=hidden]),textarea,select,[role=textbox],[role=combobox]';
/** Fields that say so themselves, and the class names that forms commonly mark them with. */
const marked = `[aria-invalid=true],.is-invalid,.input-error,.has-error,.field_with_errors,.invalid`;
/** Summaries that a server writes above a form that it refused. */
const summaries = '#errorExplanation,.errorExplanation,.error-summary,.errorlist,[role=alert]';

/** Tells when a field, or the form around it, is found wrong: by the browser, by a script, or by the server. */
export const senseValidation = (context: SensorContext): { arm(): void } => {
  const { window, signal, emit, now, keyOf } = context;
  const { document } = window;
  const tell = (element: Element): void => emit({ type: 'invalid', at: now(), target: keyOf(element) });
  const tellField = (element: Element): void =>
    tell(element.matches(fields) ? element : (element.querySelector(fields) ?? element));

  window.addEventListener('invalid', event => event.target instanceof Element && tell(event.target), {
    capture: true,
    passive: true,
    signal,
  });

  let timer = 0;
  const observer = new window.MutationObserver(records => {
    const told = new Set<Element>();
    for (const { target, oldValue, attributeName } of records) {
      if (!(target instanceof Element) || told.has(target) || !target.matches(marked)) continue;
      if (attributeName && oldValue === target.getAttribute(attributeName)) continue;
      told.add(target);
      tellField(target);
    }
  });
  const disarm = (): void => observer.disconnect();
  const arm = (): void => {
    window.clearTimeout(timer);
    observer.observe(document, {
      subtree: true,
      attributeFilter: ['aria-invalid', 'class'],
      attributeOldValue: true,
    });
    timer = window.setTimeout(disarm, watchFor);
  };

  const readPage = (): void => {
    if (document.referrer === '' || !document.referrer.startsWith(window.location.origin)) return;
    const summary = [...document.querySelectorAll(summaries)].find(each => each.textContent?.trim());
    const field = document.querySelector(marked) ?? (summary && fieldNamedIn(summary));
    if (field) tellField(field);
    else if (summary?.closest('form')) tell(summary);
  };
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', readPage, { once: true, signal });
  } else readPage();
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    disarm();
  });
  return { arm };
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
