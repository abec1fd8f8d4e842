import type { Signal } from './signal.ts';

type WithoutStamp<Each> = Each extends unknown ? Omit<Each, 'id' | 'at' | 'person'> : never;

/** A signal before it is stamped with its identifier, its time and the installation's name. */
export type SignalDraft = WithoutStamp<Signal>;
