import { checksumOf } from './checksum-of.ts';

/** A guide as a number: the same in all its versions, and after the worker was started anew. */
export const guideNumber = (id: string): number => Number.parseInt(checksumOf(id), 36);
