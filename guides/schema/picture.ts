import { identifierSchema } from './identifier.ts';
import { z } from './zod.ts';

/** The largest picture, in bytes of base64 text: about 1.5 MB of image. */
const mostBase64 = 2_000_000;

/** A picture as it travels in a guide file and between the worker and a page. */
export const pictureSchema = z.strictObject({
  id: identifierSchema,
  type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  /** The image's bytes in base64. */
  data: z
    .string()
    .max(mostBase64, 'is a picture of more than 1.5 MB; make it smaller')
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'is not base64; write the bytes of the picture in base64'),
});

/** A picture as it travels. */
export type Picture = z.infer<typeof pictureSchema>;
