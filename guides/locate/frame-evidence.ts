import type { Target } from '../schema/target.ts';
import { isGenerated } from './is-generated.ts';
import { stableAttributes } from './stable-attributes.ts';

type Frame = NonNullable<Target['frames']>[number];

const pageOf = (document: Document): string => {
  const { location } = document;
  if (!location || !/^https?:$/.test(location.protocol)) return location?.protocol ?? '';
  const path = location.pathname
    .split('/')
    .map(part => (isGenerated(part) || /\d{3,}|@/.test(part) || part.length > 40 ? '*' : part))
    .join('/');
  return `${location.origin}${path}`.slice(0, 200);
};

/** What identifies the frame that a document is shown in: attributes of its element, where they can be read, and its page. */
export const frameEvidence = (document: Document): Frame => {
  const page = pageOf(document);
  let element: Element | null = null;
  try {
    element = document.defaultView?.frameElement ?? null;
  } catch {
    element = null; // the frame around is of another origin
  }
  const attributes = element ? stableAttributes(element, false) : {};
  const title = element?.getAttribute('title');
  if (title) attributes.title = title.slice(0, 80);
  return { ...(Object.keys(attributes).length > 0 && { attributes }), ...(page && { page }) };
};
