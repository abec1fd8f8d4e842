import type { LocatePlatform } from '../../../guides/locate/platform.ts';
import { framesWithin } from './frames-within.ts';

/** Calls back when another page has come into a frame, wherever in a document and its shadow roots the frame is. */
export const watchFrameLoads = (
  document: Document,
  platform: LocatePlatform,
  onLoad: () => void,
  signal: AbortSignal,
): void => {
  const known = new WeakSet<Node>();
  const listen = (root: Node): void => {
    if (known.has(root)) return;
    known.add(root);
    // It does not bubble, and does not leave a shadow root.
    root.addEventListener('load', heard, { capture: true, signal });
  };
  const listenEverywhere = (): void => {
    listen(document);
    for (const frame of framesWithin(document, platform)) {
      listen(frame.getRootNode());
      if (frame.contentDocument) listen(frame.contentDocument);
    }
  };
  const heard = ({ target }: Event): void => {
    if (!/^i?frame$/.test((target as Partial<Element> | null)?.localName ?? '')) return;
    listenEverywhere();
    onLoad();
  };
  listenEverywhere();
};
