import { floatRing } from './float-ring.ts';
import type { ShowPeer } from './show-peer.ts';

/** `autoUpdate` as it comes. */
export const show: ShowPeer = step => floatRing(step, {});
