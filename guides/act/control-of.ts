import { composedParent } from '../locate/composed-parent.ts';
import { pressableRoles } from '../struggle/sensors/pressable-roles.ts';

/** What is pressed as a whole, wherever it is hit. */
const controls = `a[href],area[href],button,input,select,textarea,label,summary,option,[contenteditable=""],[contenteditable=true],${pressableRoles}`;

/** The control that a press on an element is for: itself, or the nearest around it, shadow roots included. */
export const controlOf = (element: Element): Element | null => {
  for (let each: Element | null = element; each; each = composedParent(each)) {
    if (each.matches(controls)) return each;
  }
  return null;
};
