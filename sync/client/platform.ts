import type { SyncStore } from './sync-store.ts';

/** All that the sync knows of the world. It never waits by itself: it says when it wants to be called again. */
export interface SyncPlatform {
  /** As in browsers. It must fail by itself where nothing comes for half a minute. */
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Epoch milliseconds. It may jump. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** This Handrail's version, such as `1.10.0`. */
  version: string;
  store: SyncStore;
}
