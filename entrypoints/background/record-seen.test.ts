import { expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import type { Status } from '../../guides/contracts/page-to-worker.ts';
import type { Step } from '../../guides/schema/step.ts';
import { guideNumber } from '../../guides/struggle/guide-number.ts';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { recordSeen } from './record-seen.ts';
import type { Seen } from './tab-watch.ts';
import type { WorkerContext } from './worker-context.ts';

vi.mock('./notify-pages.ts', () => ({ notifyPages: () => undefined }));
vi.mock('./refresh-stage.ts', () => ({ refreshTab: async () => undefined }));

const site = 'https://erp.example.com';
/** A wizard that has the same button on each of its pages, the last of which are any. */
const wizard = () => {
  const guide = sampleGuide(4);
  const steps = guide.steps.map(
    (step, index) =>
      ({
        ...step,
        page: index === 3 ? `${site}/bills/*` : `${site}/p${index}`,
        ...(step.kind === 'callout' ? { target: { ...step.target, key: 'form>button#save' } } : {}),
      }) as Step,
  );
  return { ...guide, steps };
};
/** The page that a sighting is put down to. */
const pageOf = async (seen: Omit<Seen, 'kind' | 'strength'>, url: string): Promise<string | undefined> => {
  const database = await openTestDatabase();
  await database.guides.add(wizard());
  const context = { opened: async () => ({ state: 'ready', database }), now: () => 1000 };
  await recordSeen(
    context as unknown as WorkerContext,
    { kind: 'off-path', strength: 0.5, ...seen },
    { policy: {} } as Status,
    { id: 7, url } as Tabs.Tab,
  );
  return (await database.episodes.toCollection().first())?.page;
};
const onPath = { guide: guideNumber('order'), target: 'form>button#save' };

it('puts what was seen down to the page of the tab, unless it says another', async () => {
  expect(await pageOf({ target: 'button' }, `${site}/p1`)).toBe(`${site}/p1`);
  expect(await pageOf({ target: 'button', page: `${site}/form` }, `${site}/p1`)).toBe(`${site}/form`);
});

it('puts what is off a path down to the step that was done, and to the page where that step is again', async () => {
  expect(await pageOf({ ...onPath, page: `${site}/p2` }, `${site}/elsewhere`)).toBe(`${site}/p2`);
  expect(await pageOf({ ...onPath, page: `${site}/p1` }, `${site}/p2`)).toBe(`${site}/p2`);
});

it('never takes a pattern of an author for a page', async () => {
  expect(await pageOf({ ...onPath, page: `${site}/bills/new` }, `${site}/elsewhere`)).toBe(
    `${site}/bills/new`,
  );
});
