import { remarkLengths } from '../remarks/remark-lengths.ts';
import { draftSchema } from '../schema/guide.ts';
import { identifierSchema } from '../schema/identifier.ts';
import { lessonSchema } from '../schema/lesson.ts';
import { pictureSchema } from '../schema/picture.ts';
import { struggleKinds } from '../schema/struggle-kind.ts';
import { themeSchema } from '../schema/theme.ts';
import { z } from '../schema/zod.ts';
import type { PageRequestName } from './page-to-worker.ts';

const nothing = z.undefined();
const id = z.strictObject({ id: identifierSchema });
const aboutEntry = z.strictObject({ kind: z.enum(['guide', 'lesson']), id: identifierSchema });
/** Something that is left of it when it is cleaned. */
const written = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/[^\s\p{Cc}]/u);
const tab = z.int().min(0);
const span = {
  from: z.number().min(0),
  to: z.number().min(0),
  of: z.enum(['device', 'workspace']).optional(),
};

/** The shape of what goes in with each request. Extension pages are ours, and are checked all the same. */
export const pageInputs = {
  'status/get': nothing,
  'consent/give': nothing,
  'consent/refuse': z.strictObject({ erase: z.boolean() }),
  'status/pause': z.strictObject({ minutes: z.number().min(0).max(100_000) }),
  'sites/list': nothing,
  'sites/changed': nothing,
  'here/get': z.strictObject({ tab }),
  'entry/start': z.strictObject({ kind: z.enum(['guide', 'lesson']), id: identifierSchema, tab }),
  'run/resume': z.strictObject({ run: z.uuid(), tab }),
  'run/leave': z.strictObject({ run: z.uuid() }),
  'library/search': z.strictObject({ text: z.string().max(500) }),
  'remarks/list': aboutEntry,
  'remarks/leave': z.strictObject({
    ...aboutEntry.shape,
    text: written(remarkLengths.text),
    name: z.string().max(remarkLengths.name).exactOptional(),
  }),
  'remarks/withdraw': z.strictObject({ remark: z.uuid() }),
  'remarks/hide': z.strictObject({ remark: z.uuid(), reason: written(remarkLengths.reason) }),
  'remarks/show': z.strictObject({ remark: z.uuid() }),
  'drafts/list': nothing,
  'drafts/create': z.strictObject({ title: z.string().max(300) }),
  'drafts/get': id,
  'drafts/save': z.strictObject({ draft: draftSchema }),
  'drafts/remove': id,
  'drafts/edit': z.strictObject({ guide: identifierSchema }),
  'drafts/preview': z.strictObject({ id: identifierSchema, tab }),
  'drafts/publish': id,
  'sharing/get': z.strictObject({ draft: identifierSchema }),
  'sharing/set': z.strictObject({ draft: identifierSchema, on: z.boolean() }),
  'sharing/settle': z.strictObject({ order: z.int().min(1), how: z.enum(['put-back', 'forget']) }),
  'publishing/get': nothing,
  'publishing/share': z.strictObject({ guide: identifierSchema }),
  'publishing/over': z.strictObject({ kind: z.enum(['guide', 'lesson']), id: identifierSchema }),
  'publishing/forget': z.strictObject({ kind: z.enum(['guide', 'lesson']), id: identifierSchema }),
  'guides/list': nothing,
  'guides/archive': id,
  'lessons/list': nothing,
  'lessons/save': z.strictObject({
    lesson: z.strictObject({
      ...lessonSchema.shape,
      version: z.undefined().optional(),
      publishedAt: z.undefined().optional(),
    }),
    over: z.int().min(0),
  }),
  'lessons/remove': id,
  'pictures/get': id,
  'pictures/add': z.strictObject({ type: pictureSchema.shape.type, data: pictureSchema.shape.data }),
  'recording/start': z.strictObject({ draft: identifierSchema, tab }),
  'recording/pick': z.strictObject({ draft: identifierSchema, step: identifierSchema, tab }),
  'recording/stop': nothing,
  'recording/get': nothing,
  'files/import': z.strictObject({ text: z.string() }),
  'files/export': z.strictObject({ guide: identifierSchema }),
  'insights/report': z.strictObject(span),
  'insights/export': z.strictObject({ ...span, as: z.enum(['csv', 'json']) }),
  'silences/list': nothing,
  'silences/remove': z.strictObject({ key: z.string().max(600) }),
  'restraint/get': nothing,
  'restraint/kind': z.strictObject({ kind: z.enum(struggleKinds), off: z.boolean() }),
  'restraint/site': z.strictObject({ pattern: z.string().max(300), off: z.boolean() }),
  'restraint/forget': z.strictObject({ kind: z.enum(['guide', 'lesson']), id: identifierSchema }),
  'theme/get': nothing,
  'theme/save': z.strictObject({ theme: themeSchema }),
  'workspace/get': nothing,
  'workspace/join': z.strictObject({ link: z.string().max(2000) }),
  'workspace/sync': nothing,
  'workspace/cancel': nothing,
  'workspace/leave': nothing,
  'workspace/metered': z.strictObject({ on: z.boolean() }),
  'workspace/sign-in': nothing,
  'workspace/link': z.strictObject({ role: z.enum(['employee', 'author', 'reviewer', 'admin']) }),
  'workspace/export': nothing,
  'my-data/export': nothing,
  'my-data/erase': nothing,
} satisfies Record<PageRequestName, z.ZodType>;
