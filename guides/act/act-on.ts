import { isActive } from '../play/is-active.ts';
import { chooseOption } from './choose-option.ts';
import { fillField } from './fill-field.ts';
import { pressElement } from './press-element.ts';

/** What is to be done. */
export type Deed = { type: 'click' } | { type: 'select'; option: string } | { type: 'type'; text: string };

/** What became of it. Where it was not done, nothing was changed. */
export type DeedOutcome = 'done' | 'cannot' | 'no-option';

/** Does one thing to one element, as a hand and a keyboard would. Whether it may is asked elsewhere. */
export const actOn = (element: Element, deed: Deed): DeedOutcome => {
  if (!isActive(element)) return 'cannot';
  switch (deed.type) {
    case 'click':
      pressElement(element);
      return 'done';
    case 'select':
      return chooseOption(element, deed.option);
    case 'type':
      return fillField(element, deed.text) ? 'done' : 'cannot';
  }
};
