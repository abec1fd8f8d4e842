import { z } from './zod.ts';

/** A name that is unique within one file: letters, digits, `-` and `_`, at most 64. */
export const identifierSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'is not an identifier; use 1 to 64 letters, digits, "-" or "_"');
