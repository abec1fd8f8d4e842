import type { Target } from '../schema/target.ts';
import { isGenerated } from './is-generated.ts';
import { stableAttributes } from './stable-attributes.ts';

type Frame = NonNullable<Target['frames']>[number];

const pageOf = ({ location }: Document, inside: boolean): string => {
  if (!location || !/^https?:$/.test(location.protocol)) return location?.protocol ?? '';
  const path = location.pathname
    .split('/')
    .map(part => (isGenerated(part) || /\d{3,}|@/.test(part) || part.length > 40 ? '*' : part))
    .join('/');
  // The same application elsewhere, a copy for tests for instance, has its own frames on its own origin.
  return `${inside ? '' : location.origin}${path}`.slice(0, 200);
};

/**
 * What identifies the frame that a document is shown in: its page, with the origin where that is another one than the
 * page's around it, and attributes of its element. Where the element cannot be read its name can: the frame has it, too.
 */
export const frameEvidence = (document: Document): Frame => {
  // Null also where the page around it is of another origin.
  const element = document.defaultView?.frameElement ?? null;
  const page = pageOf(document, element !== null);
  const attributes = element ? stableAttributes(element, false) : {};
  const title = element?.getAttribute('title');
  if (title) attributes.title = title.slice(0, 80);
  const name = document.defaultView?.name ?? '';
  if (!element && /^[\w-]{1,40}$/.test(name) && !isGenerated(name)) attributes.name = name;
  return { ...(Object.keys(attributes).length > 0 && { attributes }), ...(page && { page }) };
};
