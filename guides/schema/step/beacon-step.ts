import { z } from '../zod.ts';
import { aimedFields } from './aimed-fields.ts';

/** A mark at a target. Its text opens when it is pressed, and the step is done when that was read. */
export const beaconStepSchema = z.strictObject({ ...aimedFields, kind: z.literal('beacon') });
