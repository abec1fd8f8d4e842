/**
 * Has a part of the interface drawn in pixels of the viewport, in which places are measured. What is in the top layer is
 * still zoomed with the elements around it.
 */
export const undoZoom = (part: HTMLElement): void => {
  const { host } = part.getRootNode() as ShadowRoot;
  part.style.zoom = `${1 / host.currentCSSZoom}`;
};
