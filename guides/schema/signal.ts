import { identifierSchema } from './identifier.ts';
import { pagePatternSchema } from './page-pattern.ts';
import { struggleKinds } from './struggle-kind.ts';
import { z } from './zod.ts';

const common = {
  /** UUIDv7: unique, and ordered by time. */
  id: z.uuid(),
  /** When it happened, in epoch milliseconds. */
  at: z.int().min(0),
  /** A random name of this installation. It says nothing about the person, and erasing one's data renews it. */
  person: z.uuid(),
};

/** The page as a pattern: origin and path with what looks like data replaced by `*`; never a query. */
const page = pagePatternSchema.optional();

const aboutGuide = { ...common, page, guide: identifierSchema, version: z.int().min(1) };
const aboutLesson = { ...common, page, lesson: identifierSchema, version: z.int().min(1) };
const aboutOffer = {
  ...common,
  page,
  offer: z.uuid(),
  /** The signal of the struggle episode that led to the offer. */
  episode: z.uuid().optional(),
  guide: identifierSchema.optional(),
  lesson: identifierSchema.optional(),
  version: z.int().min(1),
};
const aboutRun = { ...aboutGuide, run: z.uuid() };
const aboutStep = {
  ...aboutRun,
  step: identifierSchema,
  /** How often the person had come to a step of this run, this time included: 1 for the first. */
  visit: z.int().min(1),
};
const aboutSession = { ...aboutLesson, session: z.uuid(), run: z.uuid().optional() };

const struggleSchema = z.strictObject({
  ...common,
  type: z.literal('struggle'),
  kind: z.enum(struggleKinds),
  /** How sure Handrail is that somebody struggles: 0 to 1. */
  confidence: z.number().min(0).max(1),
  page: pagePatternSchema,
  /** Where on the page: a structural key made of tag names and stable attributes, never of text. Stays on the device. */
  target: z.string().max(200).optional(),
  /** Detections that were joined into this episode. */
  count: z.int().min(1),
  /** When the last of them was, in epoch milliseconds. */
  lastAt: z.int().min(0),
});

/** Something observed: a struggle episode, or a usage event about an offer, a run, a step or a lesson. */
export const signalSchema = z.discriminatedUnion('type', [
  struggleSchema,
  z.strictObject({ ...aboutOffer, type: z.literal('offer-shown') }),
  z.strictObject({ ...aboutOffer, type: z.literal('offer-taken') }),
  z.strictObject({ ...aboutOffer, type: z.literal('offer-dismissed') }),
  z.strictObject({
    ...aboutOffer,
    type: z.literal('offer-silenced'),
    /** What there shall be no more of: the guide or lesson, offers on the site or today, the kind of struggle; or quiet for an hour. */
    scope: z.enum(['guide', 'site', 'today', 'kind', 'hour']),
  }),
  z.strictObject({ ...aboutOffer, type: z.literal('offer-expired') }),
  /** Nobody saw it: there was no moment in time at which it would not have disturbed. */
  z.strictObject({ ...aboutOffer, type: z.literal('offer-dropped') }),
  z.strictObject({ ...aboutGuide, type: z.literal('launcher-pressed'), launcher: identifierSchema }),
  z.strictObject({
    ...aboutRun,
    type: z.literal('run-started'),
    by: z.enum(['offer', 'person', 'launcher', 'task']),
  }),
  z.strictObject({ ...aboutRun, type: z.literal('run-paused') }),
  z.strictObject({ ...aboutRun, type: z.literal('run-resumed') }),
  z.strictObject({ ...aboutRun, type: z.literal('run-left'), step: identifierSchema }),
  z.strictObject({ ...aboutRun, type: z.literal('run-completed') }),
  z.strictObject({ ...aboutStep, type: z.literal('step-shown') }),
  z.strictObject({ ...aboutStep, type: z.literal('step-done') }),
  z.strictObject({
    ...aboutStep,
    type: z.literal('step-skipped'),
    /** It was done already, it had failed and said so, or the person passed over what it asks for. Missing: they skipped it. */
    reason: z.enum(['already-done', 'failed', 'passed']).optional(),
  }),
  z.strictObject({
    ...aboutStep,
    type: z.literal('step-failed'),
    /** Why the step could not be shown ("play failed"), or that its time was up. */
    reason: z.enum(['absent', 'unsure', 'timeout']),
    /** What came of it: another target, another step, the end, a message. Missing: the step went on looking. */
    route: z.enum(['alternative', 'step', 'end', 'message']).optional(),
  }),
  z.strictObject({
    ...aboutStep,
    type: z.literal('step-answered'),
    answer: z.enum(['rating', 'recommend', 'choice', 'question']),
    /** Of a rating 1 to 5, of a recommendation 0 to 10. */
    value: z.int().min(0).max(10).optional(),
    /** Identifiers of what was chosen. */
    choices: z.array(identifierSchema).max(12).optional(),
    /** Of a question: which one, and whether it was right. */
    lesson: identifierSchema.optional(),
    card: identifierSchema.optional(),
    correct: z.boolean().optional(),
  }),
  z.strictObject({ ...aboutStep, type: z.literal('task-done'), task: identifierSchema }),
  /** Handrail did it for the person, whom it had asked. What was typed is not told. */
  z.strictObject({
    ...aboutStep,
    type: z.literal('action-performed'),
    action: z.enum(['click', 'select', 'type']),
  }),
  /** What the person said on purpose to those who read it, as they had been told. */
  z.strictObject({
    ...aboutStep,
    type: z.literal('feedback-given'),
    helpful: z.boolean().optional(),
    /** Their own words. */
    text: z.string().max(500).optional(),
  }),
  z.strictObject({ ...aboutSession, type: z.literal('lesson-opened') }),
  z.strictObject({
    ...aboutSession,
    type: z.literal('question-answered'),
    card: identifierSchema,
    choice: identifierSchema,
    correct: z.boolean(),
  }),
  z.strictObject({ ...aboutSession, type: z.literal('lesson-completed') }),
  z.strictObject({ ...aboutSession, type: z.literal('lesson-left') }),
]);

/** Something observed. */
export type Signal = z.infer<typeof signalSchema>;
/** A struggle episode. */
export type StruggleSignal = Extract<Signal, { type: 'struggle' }>;
/** A signal about an offer, a run, a step or a lesson. */
export type UsageEvent = Exclude<Signal, { type: 'struggle' }>;
