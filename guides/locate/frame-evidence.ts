import type { Target } from '../schema/target.ts';
import { isGenerated } from './is-generated.ts';
import { stableAttributes } from './stable-attributes.ts';

type Frame = NonNullable<Target['frames']>[number];

const isOfOrigin = (view: Window, origin: string): boolean => {
  try {
    return view.location.origin === origin;
  } catch {
    return false;
  }
};

const pageOf = ({ location, defaultView }: Document): string => {
  if (!location || !/^https?:$/.test(location.protocol)) return location?.protocol ?? '';
  const path = location.pathname
    .split('/')
    .map(part => (isGenerated(part) || /\d{3,}|@/.test(part) || part.length > 40 ? '*' : part))
    .join('/');
  // The same application elsewhere, a copy for tests for instance, has its own frames on its own origin.
  const inside = defaultView && isOfOrigin(defaultView.parent, location.origin);
  return `${inside ? '' : location.origin}${path}`.slice(0, 200);
};

/** The element that a document is shown in, where the page around it is of the same origin. */
const elementAround = ({ defaultView }: Document): Element | null => {
  try {
    return defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
};

/**
 * What identifies the frame that a document is shown in: its page, with the origin where that is another one than the
 * page's around it, and attributes of its element. Where the element cannot be read its name can: the frame has it, too.
 */
export const frameEvidence = (document: Document): Frame => {
  const page = pageOf(document);
  const element = elementAround(document);
  const attributes = element ? stableAttributes(element, false) : {};
  const title = element?.getAttribute('title');
  if (title) attributes.title = title.slice(0, 80);
  const name = document.defaultView?.name ?? '';
  if (!element && /^[\w-]{1,40}$/.test(name) && !isGenerated(name)) attributes.name = name;
  return { ...(Object.keys(attributes).length > 0 && { attributes }), ...(page && { page }) };
};
