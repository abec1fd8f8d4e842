import { ownHost } from '../../guides/contracts/own-host.ts';
import hostCss from './host.css?inline';
import { keepOnTop } from './keep-on-top.ts';

/** The element that carries Handrail's own interface in a page. */
export interface TopLayerHost {
  /** Where the interface is drawn. The page cannot reach into it. */
  container: HTMLElement;
  /** Whether a node is the host, or an event came through it. */
  isOurs(eventOrNode: Event | Node | null): boolean;
  /** The element of the interface that has the focus. */
  focused(): Element | null;
  /** Whether the person is in the interface, and the page has kept that from it. */
  isDeaf(): boolean;
  /** Puts the host into the page, above everything. Does nothing the second time. */
  show(): void;
  /** Takes the host out of the page. */
  hide(): void;
}

/**
 * Makes a host with a closed shadow root under a random name, so that the page's style sheets and scripts have
 * nothing to aim at. It is not in the page before it is shown.
 *
 * @param css the interface's style sheet. A `<style>` element is used because adopted style sheets cannot be set
 *   from a content script in Firefox; both are exempt from the page's CSP.
 */
export const createTopLayerHost = (document: Document, css: string, signal: AbortSignal): TopLayerHost => {
  // In a document that is no HTML, such as a drawing, elements are none of HTML's by themselves.
  const make = (name: string): HTMLElement =>
    document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const host = Object.assign(make(`${randomLetters()}-${randomLetters()}`), { [ownHost]: true });
  const root = host.attachShadow({ mode: 'closed' });
  const style = make('style');
  style.textContent = hostCss + css;
  const container = make('div');
  root.append(style, container);
  // Whatever happens in the interface would mean something to the page if it heard of it on its way up.
  const keepIn = (type: string): void =>
    host.addEventListener(type, event => event.stopPropagation(), { signal });
  for (const name in host) if (/^on/.test(name)) keepIn(name.slice(2));
  for (const type of ['focusin', 'focusout']) keepIn(type);
  let heard = false;
  // A page may keep one of these to itself for a reason of its own.
  for (const type of ['focusin', 'pointermove', 'click', 'keydown']) {
    root.addEventListener(type, () => {
      heard = true;
    });
  }
  let keeping: AbortController | undefined;
  const hide = (): void => {
    keeping?.abort();
    keeping = undefined;
    host.remove();
  };
  signal.addEventListener('abort', hide);
  return {
    container,
    isOurs: what => (what instanceof Event ? what.composedPath().includes(host) : what === host),
    focused: () => root.activeElement,
    // A window in the background is told of its focus only when it comes to the front.
    isDeaf: () => !heard && !!root.activeElement && document.hasFocus(),
    show() {
      if (keeping || signal.aborted) return;
      keeping = new AbortController();
      keepOnTop(host, keeping.signal);
    },
    hide,
  };
};

const randomLetters = (): string => `h${Math.random().toString(36).slice(2)}`;
