/** The element that has the focus, looked for through open shadow roots. */
export const deepActiveElement = (document: Document): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};
