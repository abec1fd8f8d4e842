import type { Signal } from '../../guides/schema/signal.ts';

type WithoutTarget<Each> = Each extends unknown ? Omit<Each, 'target'> : never;

/** A signal as it is sent: where on a page it was stays on the device. */
export type OutgoingSignal = WithoutTarget<Signal>;
