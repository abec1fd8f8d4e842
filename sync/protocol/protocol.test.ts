import { expect, it } from 'vitest';
import { packRoot } from './pack-root.ts';
import { signalBatchSchema } from './signal-batch.ts';

const workspace = '0192d2f0-7d5b-4c9a-9b1e-6d7b1f3a2c11';

it('a batch is neither empty nor endless', () => {
  const whole = { id: workspace, at: 1, person: workspace, type: 'run-completed', run: workspace };
  const batch = (signals: unknown[]) => ({ format: 'handrail/signal-batch', formatVersion: 1, signals });
  expect(signalBatchSchema.safeParse(batch([whole])).success).toBe(true);
  expect(signalBatchSchema.safeParse(batch([])).success).toBe(false);
  expect(signalBatchSchema.safeParse(batch(Array(501).fill(whole))).success).toBe(false);
});

it('the root depends on what there is, and not on its order', async () => {
  const entry = (id: string, archived = false) =>
    ({ kind: 'guide', id, version: 1, hash: '0'.repeat(64), archived }) as const;
  const root = await packRoot([entry('a'), entry('b')]);
  expect(root).toMatch(/^[0-9a-f]{64}$/);
  expect(await packRoot([entry('b'), entry('a')])).toBe(root);
  expect(await packRoot([entry('a'), entry('b', true)])).not.toBe(root);
  expect(await packRoot([entry('a')])).not.toBe(root);
});
