import { describe, expect, it } from 'vitest';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import { conditionParts } from '../play/condition-parts.ts';
import { conditionPartSchema } from '../schema/condition-part.ts';
import { exportSchema } from '../schema/export.ts';
import { guideSchema } from '../schema/guide.ts';
import { guideFileSchema } from '../schema/guide-file.ts';
import { lessonSchema } from '../schema/lesson.ts';
import { policySchema } from '../schema/policy.ts';
import { signalSchema } from '../schema/signal.ts';
import { stepSchema } from '../schema/step.ts';
import type { z } from '../schema/zod.ts';
import { exportCsv } from './export-csv.ts';
import { guideFileMigrations } from './migrations/guide-file-migrations.ts';
import { guideFileVersion, migrateGuideFile } from './migrations/migrate-guide-file.ts';
import { parseGuideFile } from './parse-guide-file.ts';

/** One example of every version that was ever published. They are never changed, only added to. */
const example = (name: string): unknown => JSON.parse(readFixture(`formats/${name}.json`));

describe('a file of an older version', () => {
  it.each<[name: string, schema: z.ZodType]>([
    ['guide.v1', guideSchema],
    ['guide.v2', guideSchema],
    ['lesson.v1', lessonSchema],
    ['signals.v1', signalSchema.array()],
    ['signals.v1.offers', signalSchema.array()],
    ['signals.v2', signalSchema.array()],
    ['export.v1', exportSchema],
    ['export.v2', exportSchema],
    ['policy.v1', policySchema],
    ['policy.v2', policySchema],
  ])('is still read: %s', (name, schema) => {
    expect(schema.parse(example(name))).toEqual(example(name));
  });

  it.each(Array.from({ length: guideFileVersion }, (_, at) => at + 1))(
    'is still imported: guide file %i',
    version => {
      expect(parseGuideFile(readFixture(`formats/guide-file.v${version}.json`)).ok).toBe(true);
    },
  );
});

describe('the examples', () => {
  it('have every kind of step and of condition', () => {
    const { steps } = guideSchema.parse(example('guide.v2'));
    const kinds = stepSchema.options.map(option => option.shape.kind.value);
    expect([...new Set(steps.map(step => step.kind))].sort()).toEqual([...kinds].sort());
    const parts = conditionPartSchema.options.map(option => option.shape.kind.value);
    const asked = steps.flatMap(conditionParts).map(({ part }) => part.kind);
    expect([...new Set(asked)].sort()).toEqual([...parts].sort());
  });

  it('have every type of signal', () => {
    const types = signalSchema
      .array()
      .parse([example('signals.v1'), example('signals.v1.offers'), example('signals.v2')].flat())
      .map(signal => signal.type);
    const known = signalSchema.options.map(option => option.shape.type.value);
    expect([...new Set(types)].sort()).toEqual([...known].sort());
  });

  it.each(['export.v1', 'export.v2'])('give the same CSV as ever: %s', name => {
    const { report } = exportSchema.parse(example(name));
    expect(exportCsv(report)).toBe(readFixture(`formats/${name}.csv`));
  });
});

describe('migrateGuideFile', () => {
  it('ends at the version that the schema asks for', () => {
    expect(guideFileSchema.shape.formatVersion.value).toBe(guideFileVersion);
  });

  it('takes each step on the way from the version of the file, in order', () => {
    const steps = [1, 2, 3].map(version => (file: Record<string, unknown>) => ({
      ...file,
      formatVersion: version + 1,
      passed: [...(Array.isArray(file.passed) ? file.passed : []), version],
    }));
    expect(migrateGuideFile({ formatVersion: 2 }, 2, steps)).toEqual({ formatVersion: 4, passed: [2, 3] });
    expect(migrateGuideFile({ formatVersion: 4 }, 4, steps)).toEqual({ formatVersion: 4 });
    expect(guideFileMigrations).toHaveLength(guideFileVersion - 1);
  });
});
