const headers = 'th,[role="columnheader"]';
const fields = 'input:not([type="hidden"]),select,textarea';

/** A table that only sets out a form: old applications put captions and fields side by side in one. */
export const laysOut = (table: Element): boolean => {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  return !role && !table.querySelector(headers) && table.querySelector(fields) !== null;
};
