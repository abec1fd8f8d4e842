const acting =
  'button,a,input,select,textarea,label,summary,th,li,[role="button"],[role="tab"],[role="menuitem"],[role="option"],[role="treeitem"],[role="columnheader"]';

/**
 * Whether two elements are the same thing to a person: the same element, or one inside the other with the same control
 * around both. The same rule for every system.
 */
export const sameThing = (hit: Element, truth: Element): boolean => {
  if (hit === truth) return true;
  if (!hit.contains(truth) && !truth.contains(hit)) return false;
  const control = truth.closest(acting);
  return control !== null && hit.closest(acting) === control;
};
