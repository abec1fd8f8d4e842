import { ownHost } from '../../guides/contracts/own-host.ts';

/** Without these nothing can be done on the stage. What is typed or ticked the browser does by itself. */
const types = ['click', 'keydown', 'input', 'focusin'] as const;

/** What the browser does for a press by itself, whoever hears of it: a second one would do it twice. */
const selfActing = 'a, input, label, select, summary, textarea';

/** What an event tells besides its type. */
const told = [
  ...(['detail', 'clientX', 'clientY', 'key', 'code', 'repeat', 'isComposing'] as const),
  ...(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const),
];

/**
 * Hands what the person does on Handrail's own interface on to it, where the page stops every event at the window. It has to
 * begin before the page does, so that it hears first. Nothing is handed on that arrived, and the page hears of neither.
 *
 * @param shadowRoot opens the interface's closed shadow root
 * @param signal ends it; without one it goes on as long as the page
 */
export const relayUnheard = (
  window: Window,
  shadowRoot: (element: Element) => ShadowRoot | null,
  signal?: AbortSignal,
): void => {
  const relay = (event: Event): void => {
    const host = event.target as (Element & { [ownHost]?: true }) | null;
    const root = event.isTrusted && host?.[ownHost] ? shadowRoot(host) : null;
    const inner = root && innerOf(root, event);
    if (!root || !inner || (event.type === 'click' && inner.closest(selfActing))) return;
    let heard = false;
    const hear = (): void => {
      heard = true;
    };
    root.addEventListener(event.type, hear, { capture: true, once: true });
    const copy = copyOf(event);
    // By then it has been wherever it gets to.
    setTimeout(() => {
      root.removeEventListener(event.type, hear, { capture: true });
      if (!heard && inner.isConnected) inner.dispatchEvent(copy);
    });
  };
  const options = { capture: true, passive: true, ...(signal && { signal }) };
  for (const type of types) window.addEventListener(type, relay, options);
};

/** The window sees no more of an event than the host. */
const innerOf = (root: ShadowRoot, event: Event): Element | null => {
  const { type, detail, clientX, clientY } = event as MouseEvent;
  // A press of a key on a button is a click without a count.
  return type === 'click' && detail > 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement;
};

/** It stays within the shadow root, and is marked as the person's own where pages cannot mark anything. */
const copyOf = (event: Event): Event => {
  const values = told.flatMap(name => (name in event ? [[name, event[name as keyof Event]]] : []));
  const init = { ...Object.fromEntries(values), bubbles: true, cancelable: true };
  const kinds = { click: MouseEvent, keydown: KeyboardEvent, input: InputEvent, focusin: FocusEvent };
  const copy = new kinds[event.type as keyof typeof kinds](event.type, init);
  return Object.assign(copy, { [ownHost]: true });
};
