import Shepherd from 'shepherd.js';
import css from 'shepherd.js/dist/css/shepherd.css?inline';
import { addStyle } from './add-style.ts';
import type { ShowPeer } from './show-peer.ts';

/** A tour of one step with the modal overlay, everything else as it comes. */
export const show: ShowPeer = ({ target, selector, text, padding }) => {
  addStyle(css);
  const tour = new Shepherd.Tour({ useModalOverlay: true });
  tour.addStep({
    attachTo: { element: selector ?? target, on: 'bottom' },
    text,
    modalOverlayOpeningPadding: padding,
  });
  void tour.start();
};
