import type { LocatePlatform } from '../../../guides/locate/platform.ts';
import { type FrameElement, framesWithin } from './frames-within.ts';

/** The names of documents that were heard in this one. */
export interface HeardNames {
  /** The frame whose document gave itself this name, or null where nobody did or several claim it. */
  frameOf(name: string): FrameElement | null;
}

/** How many names are kept; the oldest go first. A page can make up as many as it likes, and each means nothing. */
const most = 100;

const isName = (data: unknown): data is string => typeof data === 'string' && /^[0-9a-f]{32}$/.test(data);

/**
 * Listens for the names that documents in frames say to the windows around them. It is the only way in which a script
 * learns which element of its page belongs to which frame of the browser; a name says nothing else, and what it is good
 * for is told through the worker alone.
 *
 * @param onName called when a name was heard for the first time
 */
export const hearNames = (
  document: Document,
  platform: LocatePlatform,
  onName: () => void,
  signal: AbortSignal,
): HeardNames => {
  const sources = new Map<string, MessageEventSource | null>();
  const known = new WeakMap<MessageEventSource, FrameElement>();
  document.defaultView?.addEventListener(
    'message',
    ({ isTrusted, data, source }) => {
      if (!isTrusted || !source || !isName(data)) return;
      const before = sources.get(data);
      if (before === source) return;
      // Who repeats what another one said takes the name away from both.
      sources.set(data, before === undefined ? source : null);
      for (const oldest of sources.keys()) if (sources.size > most) sources.delete(oldest);
      onName();
    },
    { capture: true, signal },
  );
  return {
    frameOf(name) {
      const source = sources.get(name);
      if (!source) return null;
      const before = known.get(source);
      if (before?.isConnected && before.contentWindow === source) return before;
      const frame = framesWithin(document, platform).find(each => each.contentWindow === source);
      if (frame) known.set(source, frame);
      return frame ?? null;
    },
  };
};
