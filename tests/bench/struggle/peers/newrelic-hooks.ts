/** The hooks of New Relic's instrument around its aggregator (`generic_events/instrument`): what answers a click, what fails. */
export const hookResponses = (heard: { answered(): void; failed(): void }): void => {
  const { fetch, XMLHttpRequest, history } = window;
  window.fetch = (...given) => {
    heard.answered();
    return fetch.apply(window, given);
  };
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...given: unknown[]) {
    this.addEventListener('readystatechange', () => {
      if (this.readyState === XMLHttpRequest.HEADERS_RECEIVED) heard.answered();
    });
    return (open as (...given: unknown[]) => void).apply(this, given);
  } as typeof open;
  for (const name of ['pushState', 'replaceState'] as const) {
    const change = history[name];
    history[name] = (...given) => {
      change.apply(history, given);
      heard.answered();
    };
  }
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, () => heard.answered(), true);
  window.addEventListener('error', () => heard.failed());
};
