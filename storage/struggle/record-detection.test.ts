import { expect, it } from 'vitest';
import type { Detection } from '../../guides/contracts/sentinel-to-worker.ts';
import { signalSchema } from '../../guides/schema/signal.ts';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { answerOffer } from '../offers/answer-offer.ts';
import { recordDetection } from './record-detection.ts';

const rage = (at: number): Detection => ({
  kind: 'rage-click',
  at,
  page: 'https://erp.example.com/orders',
  target: 'button#press-1',
  strength: 1,
});
const detected = (at: number) => ({ detection: rage(at), tab: 7, policy: {}, now: at });

it('writes one signal an episode, brings it up to date, and offers once', async () => {
  const database = await openTestDatabase();
  await database.guides.add(sampleGuide());
  const first = await recordDetection(database, detected(1000));
  const second = await recordDetection(database, detected(3000));
  expect(first.offer).toMatchObject({ subject: 'order', tab: 7, status: 'waiting' });
  expect(second).toEqual({ signal: first.signal });
  const signals = await database.signals.toArray();
  expect(signals).toHaveLength(1);
  expect(signals[0]).toMatchObject({ type: 'struggle', kind: 'rage-click', count: 2, lastAt: 3000 });
  expect(signalSchema.safeParse(signals[0]).success).toBe(true);
});

it('offers nothing where no guide applies', async () => {
  const database = await openTestDatabase();
  await database.guides.add(sampleGuide(1, { pages: ['https://other.example.com/'] }));
  const outcome = await recordDetection(database, detected(1000));
  expect(outcome).toMatchObject({ none: 'nothing-fits' });
  expect(await database.offers.count()).toBe(0);
});

it('takes an offer once, and starts its guide with it', async () => {
  const database = await openTestDatabase();
  await database.guides.add(sampleGuide());
  const { offer } = await recordDetection(database, detected(1000));
  const id = offer?.id ?? '';
  await Promise.all([answerOffer(database, id, 'take', 2000), answerOffer(database, id, 'take', 2001)]);
  const types = (await database.signals.orderBy('id').toArray()).map(signal => signal.type);
  expect(types.sort()).toEqual(['offer-shown', 'offer-taken', 'run-started', 'struggle']);
  expect(await database.runs.count()).toBe(1);
});

it.each([
  ['silence-guide', 'guide:order'],
  ['silence-site', 'site:https://erp.example.com'],
  ['silence-today', 'today'],
] as const)('%s keeps quiet from then on', async (answer, key) => {
  const database = await openTestDatabase();
  await database.guides.add(sampleGuide());
  const { offer } = await recordDetection(database, detected(1000));
  await answerOffer(database, offer?.id ?? '', answer, 2000);
  expect(await database.silences.toCollection().primaryKeys()).toEqual([key]);
  const later = await recordDetection(database, detected(1_000_000));
  expect(later).toMatchObject({ none: 'silenced' });
});
