import { driver } from 'driver.js';
import css from 'driver.js/dist/driver.css?inline';
import { addStyle } from './add-style.ts';
import type { ShowPeer } from './show-peer.ts';

/** A tour of one step, everything else as it comes. */
export const show: ShowPeer = ({ target, selector, text, padding }) => {
  addStyle(css);
  driver({
    stagePadding: padding,
    steps: [{ element: selector ?? target, popover: { description: text } }],
  }).drive();
};
