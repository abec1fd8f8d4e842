import { guideSchema } from './guide.ts';
import { lessonSchema } from './lesson.ts';
import { pictureSchema } from './picture.ts';
import { z } from './zod.ts';

/** What an author hands to another: one guide with the lessons and the pictures it needs. */
export const guideFileSchema = z.strictObject({
  format: z.literal('handrail/guide-file'),
  formatVersion: z.literal(2),
  guide: guideSchema,
  lessons: z.array(lessonSchema).max(100),
  pictures: z.array(pictureSchema).max(300),
});

/** One guide with the lessons and the pictures it needs. */
export type GuideFile = z.infer<typeof guideFileSchema>;
