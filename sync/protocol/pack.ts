import { guideSchema } from '../../guides/schema/guide.ts';
import { lessonSchema } from '../../guides/schema/lesson.ts';
import { z } from '../../guides/schema/zod.ts';

/** The published content of a workspace at one moment. Packs never change; a later one has a higher sequence. */
export const packSchema = z.strictObject({
  format: z.literal('handrail/pack'),
  formatVersion: z.literal(1),
  workspace: z.uuid(),
  /** Grows by one with each publication in the workspace. A device never goes back to a lower one. */
  sequence: z.int().min(1),
  guides: z.array(guideSchema),
  lessons: z.array(lessonSchema),
});

/** A pack with the workspace's signature over its bytes. */
export const signedPackSchema = z.strictObject({
  /** The pack as the JSON text that was signed. */
  pack: z.string(),
  /** Ed25519 over the UTF-8 bytes of `pack`, in base64. */
  signature: z.base64(),
});

/** The published content of a workspace. */
export type Pack = z.infer<typeof packSchema>;
/** A pack with its signature. */
export type SignedPack = z.infer<typeof signedPackSchema>;
