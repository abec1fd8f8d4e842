/** Writes the published schemas of the formats and of the policy: `node scripts/formats.ts`. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportSchema } from '../guides/schema/export.ts';
import { guideSchema } from '../guides/schema/guide.ts';
import { guideFileSchema } from '../guides/schema/guide-file.ts';
import { lessonSchema } from '../guides/schema/lesson.ts';
import { policySchema } from '../guides/schema/policy.ts';
import { signalSchema } from '../guides/schema/signal.ts';
import { z } from '../guides/schema/zod.ts';
import { fieldComments } from './field-comments.ts';

const root = join(import.meta.dirname, '..');

type Json = { [name: string]: unknown };

interface Format {
  name: string;
  /** The newest version. Older ones are read by the same schema. */
  version: number;
  schema: z.ZodType;
  title: string;
  description: string;
  /** The schema's source, for the descriptions of its fields. */
  files: string[];
}

const steps = globSync('guides/schema/step/*.ts', { cwd: root })
  .map(path => path.replace(/^guides\/schema\/|\.ts$/g, ''))
  .sort();

const content = [
  ...['advance', 'branch', 'condition', 'condition-part', 'field-rule', 'launcher'],
  ...['target', 'rich-text', 'localized'],
  ...steps,
];

const formats: Format[] = [
  {
    name: 'guide',
    version: 2,
    schema: guideSchema,
    title: 'Handrail guide',
    description: 'A published guide. It never changes: a new version is a new object.',
    files: ['guide', ...content],
  },
  {
    name: 'lesson',
    version: 1,
    schema: lessonSchema,
    title: 'Handrail lesson',
    description: 'A published lesson: a few cards, a question or two. It never changes.',
    files: ['lesson', 'rich-text', 'localized'],
  },
  {
    name: 'guide-file',
    version: 2,
    schema: guideFileSchema,
    title: 'Handrail guide file',
    description: 'One guide with the lessons and the pictures it needs, as authors hand it on.',
    files: ['guide-file', 'guide', 'lesson', 'picture', ...content],
  },
  {
    name: 'signal',
    version: 2,
    schema: signalSchema,
    title: 'Handrail signal',
    description:
      'One row of the object store "signals" in the database "handrail": a struggle episode or a usage event.',
    files: ['signal'],
  },
  {
    name: 'export',
    version: 2,
    schema: exportSchema,
    title: 'Handrail export',
    description:
      'The report of a span of time and the signals it was counted from, without where on a page a struggle was.',
    files: ['export', 'signal', 'report'],
  },
  {
    name: 'policy',
    version: 2,
    schema: policySchema,
    title: 'Handrail policy',
    description: 'What an organisation sets for its people through managed storage of the browser.',
    files: ['policy', 'theme'],
  },
];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the comments of fields where the fields are. */
const describe = (schema: unknown, comments: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(schema)) return schema.map(each => describe(each, comments));
  if (!isObject(schema)) return schema;
  const described = Object.entries(schema).map(([name, value]) => [name, describe(value, comments)]);
  const result: Json = Object.fromEntries(described);
  if (!isObject(result.properties)) return result;
  result.properties = Object.fromEntries(
    Object.entries(result.properties).map(([name, field]) => {
      const description = comments.get(name);
      return [name, isObject(field) && description ? { description, ...field } : field];
    }),
  );
  return result;
};

const schemaOf = ({ name, version, schema, title, description, files }: Format): unknown => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  const comments = fieldComments(files.map(file => `guides/schema/${file}.ts`));
  return {
    $schema,
    $id: `urn:handrail:${name}:${version}`,
    title,
    description,
    ...(describe(rest, comments) as Json),
  };
};

/** Chromium reads a subset: https://www.chromium.org/administrators/configuring-policy-for-extensions/ */
const managed = (schema: unknown): unknown => {
  if (!isObject(schema)) return schema;
  const { type, description, properties, items, enum: choices } = schema;
  return {
    type,
    ...(description ? { description } : {}),
    ...(choices ? { enum: choices } : {}),
    ...(items ? { items: managed(items) } : {}),
    ...(isObject(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, field]) => [name, managed(field)]),
          ),
        }
      : {}),
  };
};

const text = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`;

/** Longer than this, the formatter gives each item a line, wherever the list stands. */
const longestList = 90;

/** Short lists on one line, as the formatter has it. */
const compact = (json: string): string =>
  json.replace(/\[\s+("[^[\]{}]*")\s+\]/g, (all, list: string) => {
    const line = `[${list.replace(/\s*\n\s*/g, ' ')}]`;
    return line.length <= longestList ? line : all;
  });

/** Every published schema: its text by its path from the project's root. */
export const renderFormats = (): Map<string, string> => {
  const files = new Map<string, string>(
    formats.map(format => [`docs/formats/${format.name}.schema.json`, text(schemaOf(format))]),
  );
  const policy = formats.find(format => format.name === 'policy');
  if (policy) files.set('public/managed-schema.json', compact(text(managed(schemaOf(policy)))));
  return files;
};

if (import.meta.main) {
  for (const [path, content] of renderFormats()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(path);
  }
}
