import { z } from '../schema/zod.ts';
import { pageFacts } from './page-facts.ts';

/** A script's own name for the document that it stands in: made by chance, and gone with the document. */
export const frameName = z.string().regex(/^[0-9a-f]{32}$/, 'is not a name that a frame gives itself');

const size = z.number().min(0).max(1_000_000);
const rectangle = {
  x: z.number().min(-1_000_000).max(1_000_000),
  y: z.number().min(-1_000_000).max(1_000_000),
  width: size,
  height: size,
};

const step = { run: z.uuid(), revision: z.int().min(0) };

/** Whether the step's target is in the frame that says so. */
const sightSchema = z.strictObject({
  type: z.literal('frame/sight'),
  ...step,
  /** The name of the document that looked. */
  leaf: frameName,
  state: z.enum(['found', 'absent', 'unsure']),
});

/** Where the target is for the frame that says so: in its own viewport. */
const placeSchema = z.strictObject({
  type: z.literal('frame/place'),
  ...step,
  /** The name of the document that the target is in. */
  leaf: frameName,
  /** The name of the document in whose viewport the place is measured. */
  via: frameName,
  place: z.strictObject({ ...rectangle, seen: z.strictObject(rectangle) }),
});

/** Everything that a script in a frame says while a step's target may be there. */
export const frameMessageSchema = z.discriminatedUnion('type', [
  sightSchema,
  placeSchema,
  /** Another page came into a frame inside, or this one came back: who stands there is to be told what to do. */
  z.strictObject({ type: z.literal('frame/loaded') }),
  /** The person has done on the target what ends the step. */
  z.strictObject({ type: z.literal('frame/done'), ...step, facts: pageFacts }),
]);

/** Everything that a script in a frame says. */
export type FrameMessage = z.infer<typeof frameMessageSchema>;
/** What the frames around, and the stage, are told of what one of them said. */
export type FrameReport = Extract<FrameMessage, { type: 'frame/sight' | 'frame/place' }>;
