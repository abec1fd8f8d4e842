import { expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { readStageContent } from '../stage/read-stage-content.ts';
import { pressLauncher } from './press-launcher.ts';

const page = 'https://erp.example.com/orders';
const target = { v: 1, key: 'main>h1', tag: 'h1' } as const;
const launcher = { id: 'help', page, target, label: { en: 'Help', de: 'Hilfe' }, look: 'badge' } as const;
const viewer = { tab: 1, page, languages: ['de-AT'], now: 1 };

it('shows the launchers of a page while nothing else is shown, and starts the guide once', async () => {
  const database = await openTestDatabase();
  await database.guides.add(sampleGuide(1, { formatVersion: 2, launchers: [launcher] }));
  const { launchers } = await readStageContent(database, viewer);
  expect(launchers).toEqual([
    {
      guide: 'order',
      version: 1,
      id: 'help',
      label: 'Hilfe',
      look: 'badge',
      target,
      title: 'Place an order',
    },
  ]);
  expect(await readStageContent(database, { ...viewer, page: `${page}/new` })).not.toHaveProperty(
    'launchers',
  );

  const press = { guide: 'order', launcher: 'help', page, now: 2 };
  expect(await pressLauncher(database, press)).toMatchObject({ guide: 'order', by: 'launcher' });
  expect(await pressLauncher(database, press)).toBeNull();
  expect(await readStageContent(database, viewer)).not.toHaveProperty('launchers');
  const signals = await database.signals.orderBy('id').toArray();
  expect(signals.map(signal => signal.type)).toEqual(['launcher-pressed', 'run-started']);
  expect(signals[0]).toMatchObject({ guide: 'order', version: 1, launcher: 'help', page });
});

it('starts nothing that is not there', async () => {
  const database = await openTestDatabase();
  await database.guides.add(sampleGuide(1, { formatVersion: 2, launchers: [launcher] }));
  const press = { guide: 'order', launcher: 'help', page, now: 2 };
  expect(await pressLauncher(database, { ...press, guide: 'gone' })).toBeNull();
  expect(await pressLauncher(database, { ...press, launcher: 'gone' })).toBeNull();
  expect(await pressLauncher(database, { ...press, page: 'https://erp.example.com/' })).toBeNull();
  expect(await database.signals.count()).toBe(0);
});
