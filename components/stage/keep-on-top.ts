import { backOffPace } from './back-off-pace.ts';
import { usableParent } from './usable-parent.ts';

/**
 * Keeps a popover in the document, open, untampered and above whatever the page opens. A page that fights back is
 * answered more and more slowly, so that neither of the two eats the processor.
 */
export const keepOnTop = (host: HTMLElement, signal: AbortSignal): void => {
  const document = host.ownerDocument;
  const pace = backOffPace(signal);
  const home = (): Element => usableParent(document);
  const isOpen = (): boolean => host.matches(':popover-open');

  /** Showing it again is the one way to the top of the top layer. */
  const raise = (): void => {
    const parent = home();
    if (host.parentNode !== parent) parent.append(host);
    for (const { name } of [...host.attributes]) if (name !== 'popover') host.removeAttribute(name);
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    if (isOpen()) host.hidePopover();
    host.showPopover();
    watch(parent);
  };
  const again = (): void => pace.run(raise);
  const mend = (): void => {
    const untouched = host.attributes.length === 1 && host.getAttribute('popover') === 'manual';
    if (!untouched || !isOpen() || host.parentNode !== home()) again();
  };

  const onHost = new MutationObserver(mend);
  const watch = (parent: Element): void => {
    // Disconnecting drops the records of our own changes.
    onHost.disconnect();
    onHost.observe(host, { attributes: true });
    onHost.observe(parent, { childList: true });
    if (parent.parentNode) onHost.observe(parent.parentNode, { childList: true });
  };
  const onDialogs = new MutationObserver(again);
  onDialogs.observe(document, { subtree: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => {
    onHost.disconnect();
    onDialogs.disconnect();
  });

  document.addEventListener(
    'toggle',
    event => {
      if (event.target === host) mend();
      else if ((event as ToggleEvent).newState === 'open' && isInTopLayer(event.target)) again();
    },
    { capture: true, signal },
  );
  document.addEventListener('fullscreenchange', again, { signal });
  raise();
};

const isInTopLayer = (target: EventTarget | null): boolean =>
  target instanceof Element && (target.matches(':popover-open') || target.matches('dialog:modal'));
