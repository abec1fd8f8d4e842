import { keyOfPath } from '../locate/key-of-path.ts';
import { pagePatternSchema } from '../schema/page-pattern.ts';
import { struggleKinds } from '../schema/struggle-kind.ts';
import { z } from '../schema/zod.ts';

/** What one detector saw. It carries no text, no value and no key. */
const detectionSchema = z.strictObject({
  kind: z.enum(struggleKinds),
  /** Epoch milliseconds. */
  at: z.int().min(0),
  page: pagePatternSchema,
  /** The structural key of the element, where there is one. */
  target: z.string().max(200).optional(),
  /** How much this alone says: 0 to 1. At 1 it opens an episode by itself. */
  strength: z.number().min(0).max(1),
});

const part = z.tuple([
  z.string().max(200),
  z.record(z.string(), z.string().max(40)),
  z.string().max(20),
  z.string().max(40),
  z.int(),
]);
/** A path as the sentinel tells it, in JSON (guides/locate/target-path.ts). What comes out is the structural key. */
const path = z
  .string()
  .max(8000)
  .transform((text, context) => {
    try {
      const parsed = z.array(part).max(6).safeParse(JSON.parse(text));
      if (parsed.success) return keyOfPath(parsed.data);
    } catch {
      // Said below.
    }
    context.addIssue('The path of the target has not the declared shape.');
    return z.NEVER;
  });
const at = { target: path, id: z.int() };

/** Events that detectors in the worker join over the frames of a tab. */
const tabEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...at, type: z.enum(['error', 'query']) }),
  z.strictObject({ ...at, type: z.literal('invalid'), atLoad: z.literal(true).optional() }),
  z.strictObject({ type: z.literal('loaded') }),
  z.strictObject({ type: z.literal('pointer-turns'), axis: z.enum(['x', 'y']) }),
  z.strictObject({
    ...at,
    type: z.literal('press'),
    sort: z.enum(['control', 'disabled', 'plain']),
    answered: z.boolean(),
    busy: z.boolean(),
    form: z.int(),
    opens: z.literal(true).optional(),
  }),
  z.strictObject({
    ...at,
    type: z.literal('edit'),
    how: z.enum(['insert', 'erase', 'pick', 'fill']),
    change: z.literal([1, 3]),
    form: z.int(),
  }),
  z.strictObject({ type: z.literal('submit'), form: z.int() }),
  z.strictObject({ type: z.enum(['undo', 'redo', 'help']), target: path.optional() }),
  z.strictObject({ ...at, type: z.literal('drag'), moved: z.boolean() }),
  z.strictObject({ ...at, type: z.literal('hover'), group: z.int() }),
  z.strictObject({ type: z.literal('scroll-turn'), span: z.number().min(0) }),
]);

/** An event that detectors in the worker join over the frames of a tab. */
export type TabEvent = z.input<typeof tabEventSchema>;

/** Everything that a sentinel says. */
export const sentinelMessageSchema = z.discriminatedUnion('type', [
  /** The script has started in a frame, or the page has changed its address without loading. */
  z.strictObject({
    type: z.literal('sentinel/page'),
    /** The whole address. The worker makes a pattern and a checksum of it, and keeps it nowhere. */
    address: z.string().max(8000),
    /** Came to by going back in the history. */
    back: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('sentinel/detection'),
    /** The page is the tab's, which the browser tells. */
    detection: detectionSchema.omit({ page: true, at: true }).extend({ target: path.optional() }),
  }),
  z.strictObject({ type: z.literal('sentinel/event'), event: tabEventSchema }),
]);

/** What one detector saw. */
export type Detection = z.infer<typeof detectionSchema>;
/** Everything that a sentinel says, once it is checked. */
export type SentinelMessage = z.output<typeof sentinelMessageSchema>;
/** The same as the sentinel says it: targets are paths. */
export type SentinelSpeech = z.input<typeof sentinelMessageSchema>;
