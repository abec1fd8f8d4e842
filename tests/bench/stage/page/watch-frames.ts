/**
 * Calls back in every frame after all that scripts do in it and after its layout: what is measured then is what is
 * painted. Asking for animation frames would not do, because those who asked later come later. A box that an endless
 * animation widens has its observer told in every frame; it stands in a closed shadow root, so that no mutation and no
 * event of it reaches anybody.
 *
 * @returns the function that ends it
 */
export const watchFrames = (onFrame: (now: number) => void): (() => void) => {
  const host = document.querySelector('stage-bench');
  const box = boxes.get(host ?? document);
  if (!box) throw new Error('The page has no box to watch frames by.');
  const widening = box.animate([{ width: '0' }, { width: '1000000px' }], {
    duration: 1_000_000,
    iterations: 9,
  });
  const observer = new ResizeObserver(() => onFrame(performance.now()));
  observer.observe(box);
  return () => {
    observer.disconnect();
    widening.cancel();
  };
};

const boxes = new WeakMap<Node, HTMLElement>();

/** Puts the box by which frames are watched into the page, before there is anybody to notice. */
export const prepareFrames = (): void => {
  const host = document.documentElement.appendChild(document.createElement('stage-bench'));
  host.setAttribute('style', 'position:fixed;top:0;left:0;width:0;height:0;contain:strict;visibility:hidden');
  const box = document.createElement('div');
  box.setAttribute('style', 'height:1px;contain:strict');
  host.attachShadow({ mode: 'closed' }).append(box);
  boxes.set(host, box);
};
