import { getRole } from 'dom-accessibility-api';

/** The ARIA role of an element, explicit or implied by its tag, or undefined where it has none. */
export const roleOf = (element: Element): string | undefined => {
  const role = getRole(element);
  return role && role !== 'generic' && role !== 'presentation' && role !== 'none'
    ? role.slice(0, 40)
    : undefined;
};
