import { z } from './zod.ts';

/** What no text of a guide may hold: the opening or closing of a script, whatever its case or spacing. */
const scriptTag = /<\s*\/?\s*script/i;

/**
 * One run of text that a person reads. Markup in it is shown as it is written, never parsed; a script tag is
 * refused all the same, because a file that carries one was not made by an author.
 *
 * @param max longest length, in UTF-16 code units
 */
export const plainText = (max: number) =>
  z
    .string()
    .max(max, `is longer than ${max} characters; shorten it`)
    .refine(text => !scriptTag.test(text), {
      error: 'holds a script; take it out, a guide is data only',
      params: { reason: 'script' },
    });
