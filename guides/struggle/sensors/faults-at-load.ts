import { fieldIn } from './field-in.ts';
import { markedWrong } from './marked-wrong.ts';
import type { SensorContext } from './sensor.ts';

/** Summaries that a server writes above a form that it refused. */
const summaries = '#errorExplanation,.error-summary,.errorlist,[role=alert]';

/** Tells of the field that a page came with as wrong, once it is there. What of it is an answer to an attempt, the detectors know. */
export const senseFaultsAtLoad = ({
  window,
  emit,
  at,
}: Pick<SensorContext, 'window' | 'emit' | 'at'>): void => {
  const { document } = window;
  const tell = (element: Element): void => emit({ type: 'invalid', ...at(element), atLoad: true });
  const read = (): void => {
    if (!document.referrer.startsWith(window.location.origin)) return;
    const summary = [...document.querySelectorAll(summaries)].find(each => each.textContent.trim());
    const field = document.querySelector(markedWrong) ?? (summary && fieldNamedIn(summary));
    if (field) tell(fieldIn(field));
    else if (summary?.closest('form')) tell(summary);
  };
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', read, { once: true });
  } else read();
};

/** The field whose label the summary mentions. The texts are compared here and go nowhere. */
const fieldNamedIn = (summary: Element): Element | null => {
  const text = summary.textContent;
  for (const label of summary.ownerDocument.querySelectorAll('label')) {
    const name = label.textContent.replace(/[*:\s]+$/, '').trim();
    if (name.length > 1 && text.includes(name) && label.control) return label.control;
  }
  return null;
};
