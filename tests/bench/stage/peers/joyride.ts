import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Joyride } from 'react-joyride';
import type { ShowPeer } from './show-peer.ts';

/** A tour of one step without the beacon, everything else as it comes. */
export const show: ShowPeer = ({ target, selector, text, padding }) => {
  const place = document.body.appendChild(document.createElement('div'));
  createRoot(place).render(
    createElement(Joyride, {
      run: true,
      steps: [{ target: selector ?? target, content: text }],
      options: { skipBeacon: true, spotlightPadding: padding },
    }),
  );
};
