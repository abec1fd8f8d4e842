import type { ResponseKind } from '../struggle-event.ts';
import type { SensorContext } from './sensor.ts';

/** How long after a press the page is watched, in ms. It costs nothing at other times. */
const watchFor = 2000;

/** What a press belongs to: text that changes elsewhere (a clock, a counter) is no answer to it. */
const surroundings =
  'form,fieldset,dialog,[role=dialog],[role=menu],[role=tablist],section,article,nav,aside,li,tr';

/** Watches for the answers to a press. */
export interface ResponseWatch {
  /** Starts watching, when the pointer goes down. */
  arm(element: Element): void;
  /** Tells once more, after the activation was told, of an answer that came before it. */
  repeat(): void;
}

/** Tells when the page does something that could be an answer. */
export const senseResponses = (context: SensorContext): ResponseWatch => {
  const { window, signal, emit, now } = context;
  const { document } = window;
  let pressed: Element | null = null;
  let answer: ResponseKind | null = null;
  let timer = 0;
  const tell = (what: ResponseKind): void => {
    if (!pressed && what !== 'hidden') return;
    answer = what;
    emit({ type: 'response', at: now(), what });
  };

  const observer = new window.MutationObserver(records => {
    if (pressed && records.some(record => pressed && isAnswer(record, pressed))) tell('mutation');
  });
  const disarm = (): void => {
    observer.disconnect();
    pressed = null;
  };
  const arm = (element: Element): void => {
    window.clearTimeout(timer);
    observer.disconnect();
    pressed = element;
    answer = null;
    const wanted = { subtree: true, childList: true, characterData: true, attributes: true };
    observer.observe(document, wanted);
    for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      observer.observe(root, wanted);
    }
    timer = window.setTimeout(disarm, watchFor);
  };

  const listen = (target: EventTarget, names: string[], what: ResponseKind): void => {
    for (const name of names) {
      target.addEventListener(name, () => tell(what), { capture: true, passive: true, signal });
    }
  };
  listen(window, ['scroll'], 'scroll');
  listen(window, ['input', 'change'], 'input');
  listen(window, ['toggle', 'beforetoggle', 'play', 'pause'], 'toggle');
  listen(document, ['selectionchange'], 'selection');
  listen(window, ['blur', 'beforeunload', 'pagehide'], 'hidden');
  listen(document, ['visibilitychange'], 'hidden');
  listen(window, ['beforeprint'], 'print');
  listen(window, ['popstate', 'hashchange', 'submit'], 'navigation');
  if ('navigation' in window) listen(window.navigation as EventTarget, ['navigate'], 'navigation');
  window.addEventListener(
    'focusin',
    event => {
      const to = event.composedPath()[0];
      if (pressed && to instanceof Element && !pressed.contains(to) && !to.contains(pressed)) tell('focus');
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    disarm();
  });
  const repeat = (): void => {
    if (answer) tell(answer);
  };
  return { arm, repeat };
};

const isAnswer = (record: MutationRecord, pressed: Element): boolean => {
  const at = record.target instanceof Element ? record.target : record.target.parentElement;
  // The root's own children are Handrail's stage and other extensions; the head is style sheets and scripts.
  if (!at || at === at.ownerDocument.documentElement || at.closest('head,script,style')) return false;
  const inside = pressed.contains(at);
  if (record.type === 'attributes') return record.attributeName !== 'style' || !inside;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  const elements = nodes.filter(node => node instanceof Element);
  if (inside) return record.type === 'characterData' || nodes.some(node => node.textContent !== '');
  if (elements.length > 0) return true;
  return (pressed.closest(surroundings) ?? pressed.parentElement)?.contains(at) ?? false;
};
