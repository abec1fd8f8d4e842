import type { Report } from '../measure/report.ts';
import { identifierSchema } from './identifier.ts';
import { pagePatternSchema } from './page-pattern.ts';
import { struggleKinds } from './struggle-kind.ts';
import { z } from './zod.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1).nullable();

const stepReportSchema = z.strictObject({
  step: z.string(),
  number: z.int().min(1),
  shown: count,
  done: count,
  skipped: count,
  failed: count,
  left: count,
  // From version 2 of exports on, and only where there are any.
  alreadyDone: count.exactOptional(),
  failedBy: z.partialRecord(z.enum(['absent', 'unsure', 'timeout']), count).exactOptional(),
  acted: count.exactOptional(),
  answers: count.exactOptional(),
  average: z.number().min(0).max(10).exactOptional(),
  recommendScore: z.number().min(-100).max(100).exactOptional(),
  rightRate: share.exactOptional(),
  choices: z.record(identifierSchema, count).exactOptional(),
});

const guideReportSchema = z.strictObject({
  guide: z.string(),
  title: z.string(),
  reach: count,
  offersShown: count,
  offersTaken: count,
  offersDismissed: count,
  starts: count,
  completions: count,
  completionRate: share,
  dropOffStep: z.int().min(1).nullable(),
  medianSeconds: z.number().min(0).nullable(),
  opinions: count.exactOptional(),
  helpfulRate: share.exactOptional(),
  steps: z.array(stepReportSchema),
});

const lessonReportSchema = z.strictObject({
  lesson: z.string(),
  title: z.string(),
  opened: count,
  completed: count,
  answered: count,
  rightRate: share,
});

const pageReportSchema = z.strictObject({
  page: pagePatternSchema,
  episodes: count,
  byKind: z.partialRecord(z.enum(struggleKinds), count),
  offers: count,
});

const daySchema = z.strictObject({
  day: z.iso.date(),
  starts: count,
  completions: count,
  episodes: count,
});

/** A report as it is exported: the numbers that docs/metrics.md defines. */
export const reportSchema = z.strictObject({
  from: count,
  to: count,
  people: count,
  guides: z.array(guideReportSchema),
  lessons: z.array(lessonReportSchema),
  pages: z.array(pageReportSchema),
  days: z.array(daySchema),
}) satisfies z.ZodType<Report>;
