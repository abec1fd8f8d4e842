/** Starts a peer in the page itself, not in its frames, and no sooner than the page has a body, as if it stood there. */
export const whenBody = (start: () => void): void => {
  if (window.top !== window) return;
  if (document.body) {
    start();
    return;
  }
  const watch = new MutationObserver(() => {
    if (!document.body) return;
    watch.disconnect();
    start();
  });
  watch.observe(document, { childList: true, subtree: true });
};
