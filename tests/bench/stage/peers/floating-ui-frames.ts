import { floatRing } from './float-ring.ts';
import type { ShowPeer } from './show-peer.ts';

/** `autoUpdate` that looks in every frame. */
export const show: ShowPeer = step => floatRing(step, { animationFrame: true });
