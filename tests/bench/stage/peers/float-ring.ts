import { type AutoUpdateOptions, autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { addStyle } from './add-style.ts';
import type { PeerStep } from './show-peer.ts';

const css = `.float-ring,.float-card{position:fixed;top:0;left:0;box-sizing:border-box;pointer-events:none}
.float-ring{border:2px solid #0b57d0;border-radius:6px}
.float-card{width:280px;padding:16px;background:#fff;border:1px solid #888;pointer-events:auto}`;

/** A ring and a card that Floating UI places, as one would build them with it: one call gives the places of both. */
export const floatRing = (
  { target, text, padding }: PeerStep,
  options: Pick<AutoUpdateOptions, 'animationFrame'>,
): void => {
  addStyle(css);
  const ring = document.body.appendChild(document.createElement('div'));
  const card = document.body.appendChild(document.createElement('div'));
  ring.className = 'float-ring';
  card.className = 'float-card';
  card.textContent = text;
  const update = async (): Promise<void> => {
    const { x, y, middlewareData } = await computePosition(target, card, {
      strategy: 'fixed',
      middleware: [
        offset(12),
        flip(),
        shift(),
        { name: 'reference', fn: ({ rects }) => ({ data: rects.reference }) },
      ],
    });
    const { reference } = middlewareData;
    card.style.translate = `${x}px ${y}px`;
    ring.style.translate = `${reference?.x - padding}px ${reference?.y - padding}px`;
    ring.style.width = `${reference?.width + 2 * padding}px`;
    ring.style.height = `${reference?.height + 2 * padding}px`;
  };
  autoUpdate(target, card, update, options);
};
