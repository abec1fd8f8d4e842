import { remarkLengths } from '../remarks/remark-lengths.ts';
import { identifierSchema } from './identifier.ts';
import { z } from './zod.ts';

/** In lower case, so that the databases and everybody else mean the same by the same. */
const lowerCase = /^[^A-Z]*$/;
const nameSchema = z.uuidv7().regex(lowerCase, 'is not in lower case; write it so');

/** Text of a person's as it is: letters, signs and line breaks, and nothing that steers a terminal, or is half a letter. */
const written = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|\n)*$/u, 'holds characters that are no text; take them out')
    .regex(/\S/, 'is empty; write something');

const common = {
  /** UUIDv7: unique, and ordered by time. */
  id: nameSchema,
  /** When it was done, in epoch milliseconds. */
  at: z.int().min(0),
  /** The random name of the installation on which it was done, as in signals. */
  person: z.uuid().regex(lowerCase, 'is not in lower case; write it so'),
};

/**
 * What people do with remarks. Each event stands for ever as it was made; what is shown follows from all of them, in whatever
 * order they came (`foldRemarks`).
 */
export const remarkEventSchema = z.discriminatedUnion('type', [
  /** A colleague notes something on a published guide or lesson, for others of the workspace. */
  z.strictObject({
    ...common,
    type: z.literal('remark'),
    kind: z.enum(['guide', 'lesson']),
    /** The guide's or the lesson's. */
    entry: identifierSchema,
    text: written(remarkLengths.text),
    /** What the person wishes to be called beside it. Missing: they did not say. */
    name: written(remarkLengths.name).exactOptional(),
  }),
  /** Somebody who may moderate takes it out of sight. */
  z.strictObject({
    ...common,
    type: z.literal('remark-hidden'),
    remark: nameSchema,
    reason: written(remarkLengths.reason),
  }),
  /**
   * Somebody who may moderate undoes one hiding, which it names: what counts is not which came later by clocks that may be
   * wrong, but which of the two knew of the other.
   */
  z.strictObject({
    ...common,
    type: z.literal('remark-shown'),
    remark: nameSchema,
    /** The event by which it was hidden. */
    lifts: nameSchema,
  }),
  /** Its author takes it back, for good. */
  z.strictObject({ ...common, type: z.literal('remark-withdrawn'), remark: nameSchema }),
]);

/** Something that a person did with a remark. */
export type RemarkEvent = z.infer<typeof remarkEventSchema>;
