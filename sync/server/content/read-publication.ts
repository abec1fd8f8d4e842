import { describeError } from '../../../guides/exchange/describe-error.ts';
import { parseGuideFile } from '../../../guides/exchange/parse-guide-file.ts';
import { readLesson } from '../../../guides/exchange/read-lesson.ts';
import { policySchema } from '../../../guides/schema/policy.ts';
import type { z } from '../../../guides/schema/zod.ts';
import type { PackEntry } from '../../protocol/pack-entry.ts';
import type { Outline } from '../figures/outline.ts';
import { Refusal } from '../http/refusal.ts';

/** What is to be published, checked as a file that an author hands to another is. */
export interface ReadPublication {
  kind: PackEntry['kind'];
  id: string;
  /** The version that it says it is; a policy says none. */
  version: number | undefined;
  outline: Outline;
}

/** @throws Refusal that names the field, where it may not be published */
export const readPublication = (kind: PackEntry['kind'], body: string): ReadPublication => {
  if (kind === 'guide') {
    const file = parseGuideFile(body);
    if (!file.ok)
      throw new Refusal('malformed', file.error.message, { field: `body.${file.error.path ?? ''}` });
    const { id, version, title, defaultLocale, steps } = file.value.guide;
    return { kind, id, version, outline: { title, defaultLocale, steps: steps.map(step => step.id) } };
  }
  if (kind === 'lesson') {
    const read = readLesson(parse(body), false);
    if (!read.ok) {
      const path = `body${read.problem.path ? `.${read.problem.path}` : ''}`;
      throw new Refusal('malformed', `${path} ${read.problem.message}.`, { field: path });
    }
    const { id, version, title, defaultLocale } = read.value.lesson;
    return { kind, id, version, outline: { title, defaultLocale } };
  }
  checked(policySchema, body);
  return { kind, id: 'policy', version: undefined, outline: { title: {}, defaultLocale: 'en' } };
};

const checked = <Schema extends z.ZodType>(schema: Schema, body: string): z.infer<Schema> => {
  const json = parse(body);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path, message } = describeError(parsed.error, json, 'body');
  throw new Refusal('malformed', `${path} ${message}.`, { field: path });
};

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal('malformed', 'body is not JSON; write it as JSON.', { field: 'body' });
  }
};
