import { placeOf } from './place-of.ts';

/** A guide as a number: the same in all its versions, and after the worker was started anew. */
export const guideNumber = (id: string): number => Number.parseInt(placeOf(id), 36);
