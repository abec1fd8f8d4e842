import { identifierSchema } from './identifier.ts';
import { localeSchema } from './locale.ts';
import { localizedRichTextSchema, localizedTextSchema } from './localized.ts';
import { pagePatternSchema } from './page-pattern.ts';
import { z } from './zod.ts';

const choiceSchema = z.strictObject({
  id: identifierSchema,
  text: localizedTextSchema,
  correct: z.boolean(),
  /** Said after the choice was made: why it is right, or what to do instead. */
  feedback: localizedRichTextSchema.optional(),
});

const cardSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), id: identifierSchema, text: localizedRichTextSchema }),
  z.strictObject({
    kind: z.literal('picture'),
    id: identifierSchema,
    picture: identifierSchema,
    /** What the picture shows, for those who cannot see it. */
    description: localizedTextSchema,
    text: localizedRichTextSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('question'),
    id: identifierSchema,
    question: localizedRichTextSchema,
    choices: z
      .array(choiceSchema)
      .min(2, 'has fewer than two choices; add one')
      .max(8)
      .refine(choices => choices.some(choice => choice.correct), {
        error: 'has no correct choice; mark one as correct',
        params: { reason: 'none-right' },
      }),
  }),
]);

const content = {
  format: z.literal('handrail/lesson'),
  formatVersion: z.literal(1),
  id: identifierSchema,
  title: localizedTextSchema,
  defaultLocale: localeSchema,
  /** Where the lesson is offered on its own. Empty: only from a step or a guide. */
  pages: z.array(pagePatternSchema).max(50),
  cards: z.array(cardSchema).min(1, 'has no cards; add one').max(30),
};

/** A published lesson: a few cards, a question or two. It never changes. */
export const lessonSchema = z.strictObject({
  ...content,
  version: z.int().min(1),
  /** When it was published, in epoch milliseconds. */
  publishedAt: z.int().min(0),
});

/** One card of a lesson. */
export type Card = z.infer<typeof cardSchema>;
/** One possible answer to a question. */
export type Choice = z.infer<typeof choiceSchema>;
/** A published lesson. */
export type Lesson = z.infer<typeof lessonSchema>;
