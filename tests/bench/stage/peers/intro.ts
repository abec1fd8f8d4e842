import introJs from 'intro.js';
import css from 'intro.js/introjs.css?inline';
import { addStyle } from './add-style.ts';
import type { ShowPeer } from './show-peer.ts';

/** A tour of one step, everything else as it comes. */
export const show: ShowPeer = ({ target, selector, text, padding }) => {
  addStyle(css);
  void introJs
    .tour()
    .setOptions({
      steps: [{ element: selector ?? target, intro: text }],
      // Of both sides together.
      helperElementPadding: 2 * padding,
    })
    .start();
};
