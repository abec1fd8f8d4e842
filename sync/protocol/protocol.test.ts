import { expect, it } from 'vitest';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { packSchema } from './pack.ts';
import { signalBatchSchema } from './signal-batch.ts';

const workspace = '0192d2f0-7d5b-4c9a-9b1e-6d7b1f3a2c11';

it('packs hold published guides and lessons, in order', () => {
  const pack = { format: 'handrail/pack', formatVersion: 1, workspace, sequence: 1 };
  const content = { guides: [sampleGuide()], lessons: [sampleLesson()] };
  expect(packSchema.safeParse({ ...pack, ...content }).success).toBe(true);
  expect(packSchema.safeParse({ ...pack, ...content, sequence: 0 }).success).toBe(false);
});

it('a batch is neither empty nor endless', () => {
  const signal = { id: workspace, at: 1, person: workspace, type: 'run-completed', run: workspace };
  const whole = { ...signal, guide: 'order', version: 1 };
  const batch = (signals: unknown[]) => ({ format: 'handrail/signal-batch', formatVersion: 1, signals });
  expect(signalBatchSchema.safeParse(batch([whole])).success).toBe(true);
  expect(signalBatchSchema.safeParse(batch([])).success).toBe(false);
  expect(signalBatchSchema.safeParse(batch(Array(501).fill(whole))).success).toBe(false);
});
