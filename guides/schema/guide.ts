import { identifierSchema } from './identifier.ts';
import { laterThanVersionOne } from './later-than-version-one.ts';
import { launcherSchema } from './launcher.ts';
import { localeSchema } from './locale.ts';
import { localizedTextSchema } from './localized.ts';
import { pagePatternSchema } from './page-pattern.ts';
import { stepSchema } from './step.ts';
import { z } from './zod.ts';

/** The most steps one guide holds. A longer task is several guides. */
const mostSteps = 200;

const content = {
  format: z.literal('handrail/guide'),
  /** Everything that version 1 allows, version 2 allows, too, and means the same by it. */
  formatVersion: z.literal([1, 2]),
  id: identifierSchema,
  title: localizedTextSchema,
  summary: localizedTextSchema.optional(),
  /** The language that is shown when there is none that fits the person. */
  defaultLocale: localeSchema,
  /** Where the guide is offered. */
  pages: z.array(pagePatternSchema).max(50),
  steps: z.array(stepSchema).max(mostSteps, `has more than ${mostSteps} steps; split the guide`),
  /** Buttons and badges in pages that start the guide. From version 2 on. */
  launchers: z.array(launcherSchema).max(10).optional(),
  /** Whether steps of the kind `action` may do something for the person, where the organisation allows it. From version 2 on. */
  allowActions: z.boolean().optional(),
};

/** A published guide. It never changes: a new version is a new object. */
export const guideSchema = z
  .strictObject({
    ...content,
    /** 1 for the first publication, one more for each later one. */
    version: z.int().min(1),
    /** When it was published, in epoch milliseconds. */
    publishedAt: z.int().min(0),
  })
  .superRefine((guide, context) => {
    if (guide.formatVersion > 1) return;
    for (const { path, what } of laterThanVersionOne(guide)) {
      context.addIssue({
        code: 'custom',
        path,
        message: `is ${what} that version 1 of the format does not know; set the guide's formatVersion to 2 or take it out`,
        params: { reason: 'later-version' },
      });
    }
  });

/** A guide that its author is still working on. It may be ahead of its version, which is raised when it is saved. */
export const draftSchema = z.strictObject({
  ...content,
  /** Counts the saves, so that two open studios cannot overwrite each other. */
  revision: z.int().min(0),
  /** When it was saved last, in epoch milliseconds. */
  updatedAt: z.int().min(0),
});

/** A published guide. */
export type Guide = z.infer<typeof guideSchema>;
/** A guide that its author is still working on. */
export type Draft = z.infer<typeof draftSchema>;
