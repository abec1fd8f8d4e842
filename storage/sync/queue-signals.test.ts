import fc from 'fast-check';
import { v7 as uuidV7 } from 'uuid';
import { expect, it } from 'vitest';
import type { Signal } from '../../guides/schema/signal.ts';
import { arbitrarySignal } from '../../tests/fixtures/arbitrary/signals.ts';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { signalTables } from '../signals/signal-tables.ts';
import { enrol } from './enrol.ts';
import { queueSignals } from './queue-signals.ts';
import { worthOf } from './worth-of.ts';

const workspace = {
  origin: 'https://a.example',
  workspace: 'w',
  workspaceName: 'W',
  role: 'employee',
} as const;

it('beyond the most, the oldest of the least worth go, and are counted', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(arbitrarySignal, { maxLength: 6 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 10 }),
      async (groups, most) => {
        const database = await openTestDatabase();
        await enrol(database, workspace, 'pin');
        let kept: Pick<Signal, 'id' | 'type'>[] = [];
        let dropped = 0;
        for (const group of groups) {
          const signals = group.map(signal => ({ ...signal, id: uuidV7() }));
          await database.transaction('rw', signalTables(database), async () =>
            queueSignals(database, signals, most),
          );
          kept.push(...signals);
          const byWorth = kept.toSorted(
            (left, right) => worthOf(left) - worthOf(right) || (left.id < right.id ? -1 : 1),
          );
          const gone = new Set(byWorth.slice(0, Math.max(0, kept.length - most)).map(({ id }) => id));
          dropped += gone.size;
          kept = kept.filter(({ id }) => !gone.has(id));
        }
        expect(await database.outbox.orderBy('id').primaryKeys()).toEqual(kept.map(({ id }) => id));
        expect((await readSetting(database, 'signalsDropped')) ?? 0).toBe(dropped);
      },
    ),
    { numRuns: 25 },
  );
});

it('what a person said on purpose is worth the most, and each step of a run the least', () => {
  expect(worthOf({ type: 'feedback-given' })).toBeGreaterThan(worthOf({ type: 'struggle' }));
  expect(worthOf({ type: 'run-started' })).toBe(worthOf({ type: 'run-completed' }));
  expect(worthOf({ type: 'struggle' })).toBeGreaterThan(worthOf({ type: 'offer-shown' }));
  expect(worthOf({ type: 'offer-shown' })).toBeGreaterThan(worthOf({ type: 'step-shown' }));
});
