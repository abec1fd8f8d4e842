import { identifierSchema } from '../schema/identifier.ts';
import { type Locale, localeSchema } from '../schema/locale.ts';
import { plainText } from '../schema/plain-text.ts';
import { targetSchema } from '../schema/target.ts';
import { z } from '../schema/zod.ts';

/** A rectangle of the viewport in CSS pixels. */
const rectangleSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().min(0),
  height: z.number().min(0),
});

/** Everything that a recorder says. Only tabs with a recording under way are heard. */
export const recorderMessageSchema = z.discriminatedUnion('type', [
  /** The script has started. The answer is a `RecorderOrders`. */
  z.strictObject({ type: z.literal('recorder/ready') }),
  /** Another page came into a frame, where nobody records yet. */
  z.strictObject({ type: z.literal('recorder/frame-loaded') }),
  /**
   * The person is about to act (pointer or key is down): take a picture before the page answers. `masks` covers every
   * field; the worker asks again after the picture and masks both.
   */
  z.strictObject({
    type: z.literal('recorder/picture'),
    picture: identifierSchema,
    masks: z.array(rectangleSchema).max(2000),
    /** Where the target is, for the frame that is drawn around it. */
    target: rectangleSchema,
    viewport: z.strictObject({ width: z.number().min(1), height: z.number().min(1) }),
  }),
  /** The person has acted. */
  z.strictObject({
    type: z.literal('recorder/action'),
    /** Makes a repeated message harmless. */
    id: identifierSchema,
    action: z.enum(['click', 'double-click', 'input', 'select', 'check']),
    target: targetSchema,
    /** The words on the target as the person sees them, for the text of the step. Never a value. */
    label: plainText(200),
    role: z.string().max(40),
    locale: localeSchema,
    picture: identifierSchema.optional(),
  }),
  z.strictObject({ type: z.literal('recorder/stop') }),
  /** The author points at what is to be a step's new place. */
  z.strictObject({
    type: z.literal('recorder/pointed'),
    target: targetSchema,
    /** What it is called, to be read to the author. Never a value. */
    name: plainText(200),
    role: z.string().max(40),
    locale: localeSchema,
    /** It was looked for at once as a guide would look for it, and found. */
    sure: z.boolean(),
  }),
  /** The author takes what was pointed at, needs the page for a while, or goes on pointing. */
  z.strictObject({ type: z.literal('recorder/pick'), does: z.enum(['take', 'pause', 'resume']) }),
]);

/** A rectangle of the viewport in CSS pixels. */
export type Rectangle = z.infer<typeof rectangleSchema>;
/** Everything that a recorder says. */
export type RecorderMessage = z.infer<typeof recorderMessageSchema>;

/** What the worker tells a recorder, in answer to `recorder/ready` and whenever it changes. */
export interface RecorderOrders {
  type: 'recorder/orders';
  recording: boolean;
  /** Steps recorded so far. */
  steps: number;
  /** A new place for a step is being picked, and nothing is recorded. */
  picking?: {
    /** The author uses the page, to come to where the place is. */
    paused: boolean;
    /** What was pointed at last. */
    pointed?: { name: string; sure: boolean };
  };
  /** Why the recording ended by itself, in one sentence, or why a picture is missing. */
  problem?: string;
  words: RecorderWords;
}

/** Asks the recorder where the fields are now. The answer is `Rectangle[]`. */
export interface MasksRequest {
  type: 'recorder/masks';
}

/** Handrail's own words in the recorder's bar, and how they are written. */
export interface RecorderWords {
  language: Locale;
  direction: 'ltr' | 'rtl';
  recording: string;
  /** How many steps are recorded, put together: "3 steps". */
  steps: string;
  stop: string;
  /** Asks whether a point of a drawing is meant, with the two answers. */
  askPoint: string;
  thisPoint: string;
  wholeDrawing: string;
  /** About picking a new place for a step. */
  pick: Readonly<
    Record<
      'heading' | 'point' | 'sure' | 'unsure' | 'take' | 'pause' | 'paused' | 'resume' | 'cancel',
      string
    >
  >;
}
