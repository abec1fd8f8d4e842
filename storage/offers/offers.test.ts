import { expect, it } from 'vitest';
import type { Detection } from '../../guides/contracts/sentinel-to-worker.ts';
import { signalSchema } from '../../guides/schema/signal.ts';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import type { HandrailDatabase } from '../database.ts';
import { changeRun } from '../runs/change-run.ts';
import { recordDetection } from '../struggle/record-detection.ts';
import { answerOffer } from './answer-offer.ts';
import { forgetLearned } from './forget-learned.ts';
import { listLearned } from './list-learned.ts';
import { openOffer } from './open-offer.ts';
import { pastOffers } from './past-offers.ts';
import { showOffer } from './show-offer.ts';

const minute = 60_000;
const struggle = (database: HandrailDatabase, now: number, target: string, policy = {}) => {
  const detection: Detection = {
    kind: 'rage-click',
    at: now,
    // One episode a page.
    page: `https://erp.example.com/orders/${target}`,
    target,
    strength: 1,
  };
  return recordDetection(database, { detection, tab: 7, policy, now });
};
const opened = async (): Promise<HandrailDatabase> => {
  const database = await openTestDatabase();
  const pages = ['https://erp.example.com/orders/*'];
  const other = sampleGuide(3, { id: 'other', title: { en: 'Other' }, pages });
  await database.guides.bulkAdd([sampleGuide(2, { pages }), other]);
  return database;
};
const types = async (database: HandrailDatabase): Promise<string[]> =>
  (await database.signals.toArray()).map(({ type }) => type).sort();

it('drops an offer that found no calm, which is no refusal and no part of the budget', async () => {
  const database = await opened();
  const { offer } = await struggle(database, 1000, 'a');
  await answerOffer(database, offer?.id ?? '', 'drop', 2000);
  expect(await types(database)).toEqual(['offer-dropped', 'struggle']);
  const again = await struggle(database, 3000, 'b', { offersPerHour: 1 });
  expect(again.offer).toMatchObject({ grounds: { leftThisHour: 0, seen: 0 } });
  expect((await struggle(database, 4000, 'a')).offer).toBeUndefined();
});

it('does not drop an offer that was seen', async () => {
  const database = await opened();
  const { offer } = await struggle(database, 1000, 'a');
  const id = offer?.id ?? '';
  await showOffer(database, id, 1500);
  await answerOffer(database, id, 'drop', 2000);
  expect(await database.offers.get(id)).toMatchObject({ status: 'shown' });
});

it('closes an offer whose tab said nothing more, and makes room for the next', async () => {
  const database = await opened();
  const { offer } = await struggle(database, 1000, 'a');
  expect((await struggle(database, 2000, 'b')).none).toBe('open');
  expect(await openOffer(database, 7, 3 * minute)).toBeUndefined();
  const next = await struggle(database, 3 * minute, 'c');
  expect(next.offer).toBeDefined();
  expect(await database.offers.get(offer?.id ?? '')).toMatchObject({ status: 'dropped' });
  await showOffer(database, next.offer?.id ?? '', 3 * minute);
  const third = await struggle(database, 10 * minute, 'd');
  expect(await database.offers.get(next.offer?.id ?? '')).toMatchObject({ status: 'expired' });
  expect(third.none ?? third.offer).toBeDefined();
  for (const signal of await database.signals.toArray()) expect(signalSchema.parse(signal)).toEqual(signal);
});

it('asks again for the same episode when the quiet is over, and then once', async () => {
  const database = await opened();
  const first = await struggle(database, 1000, 'a');
  await answerOffer(database, first.offer?.id ?? '', 'dismiss', 2000);
  const start = 10 * minute;
  expect((await struggle(database, start, 'b')).none).toBe('quiet');
  expect((await struggle(database, start + 3000, 'b')).offer).toMatchObject({ subject: 'other' });
  expect(await struggle(database, start + 6000, 'b')).toEqual({ signal: expect.any(String) });
});

it.each([
  ['silence-kind', 'kind', { key: 'kindsOff', value: ['rage-click'] }],
  ['silence-hour', 'hour', { key: 'pausedUntil', value: 2000 + 60 * minute }],
] as const)('%s is stored with its signal', async (answer, scope, setting) => {
  const database = await opened();
  const { offer } = await struggle(database, 1000, 'a');
  await answerOffer(database, offer?.id ?? '', answer, 2000);
  expect(await database.settings.toArray()).toContainEqual(setting);
  expect(await database.signals.where('type').equals('offer-silenced').first()).toMatchObject({ scope });
});

it('makes no offer for a kind that is switched off, by the person or by policy', async () => {
  const database = await opened();
  await database.settings.put({ key: 'kindsOff', value: ['rage-click'] });
  expect((await struggle(database, 1000, 'a')).none).toBe('kind-off');
  await database.settings.delete('kindsOff');
  expect((await struggle(database, 2000, 'b', { ignoredKinds: ['rage-click'] })).none).toBe('kind-off');
  expect((await struggle(database, 3000, 'c', { offers: false })).none).toBe('switched-off');
  expect((await struggle(database, 4000, 'd', { offersPerHour: 0 })).none).toBe('switched-off');
  expect((await struggle(database, 5000, 'e')).offer).toBeDefined();
});

it('learns from how a run ends, and forgets on demand', async () => {
  const database = await opened();
  const { offer } = await struggle(database, 1000, 'a');
  await answerOffer(database, offer?.id ?? '', 'take', 2000);
  const run = (await database.offers.get(offer?.id ?? ''))?.run ?? '';
  await changeRun(database, run, { type: 'left' }, 3000);
  const [past] = await pastOffers(database, 4000);
  expect(past).toMatchObject({ status: 'taken', ended: 'left' });
  const known = await listLearned(database, await pastOffers(database, 4000), 4000);
  expect(known).toMatchObject([{ id: 'order', title: 'Place an order', seen: 1, taken: 1, finished: 0 }]);
  await forgetLearned(database, 'guide', 'order');
  expect(await listLearned(database, await pastOffers(database, 5000), 5000)).toEqual([]);
  expect(await database.offers.count()).toBe(1);
});

it('lets an offer end when its time was over, however late that is noticed', async () => {
  const database = await opened();
  const { offer } = await struggle(database, 1000, 'a');
  const next = (await struggle(database, 60 * minute, 'b')).offer?.id ?? '';
  expect(await database.offers.get(offer?.id ?? '')).toMatchObject({
    status: 'dropped',
    changedAt: 1000 + 2 * minute,
  });
  await showOffer(database, next, 61 * minute);
  await struggle(database, 200 * minute, 'd');
  expect(await database.offers.get(next)).toMatchObject({ status: 'expired', changedAt: 66 * minute });
});
