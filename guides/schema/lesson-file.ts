import { lessonSchema } from './lesson.ts';
import { pictureSchema } from './picture.ts';
import { z } from './zod.ts';

/** A lesson as it is published where it shows pictures. One that shows none is published as it is. */
export const lessonFileSchema = z.strictObject({
  format: z.literal('handrail/lesson-file'),
  formatVersion: z.literal(1),
  lesson: lessonSchema,
  pictures: z.array(pictureSchema).max(30),
});

/** A lesson with the pictures that it shows. */
export type LessonFile = z.infer<typeof lessonFileSchema>;
