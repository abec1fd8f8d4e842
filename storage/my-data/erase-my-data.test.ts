import { expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { createDraft } from '../drafts/create-draft.ts';
import { writeSetting } from '../settings/write-setting.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { noteUsual } from '../struggle/note-usual.ts';
import { enrol } from '../sync/enrol.ts';
import { eraseMyData } from './erase-my-data.ts';

const page = 'https://erp.example.com/orders';

it('erases what tells of the person, what is usual for them too, and leaves the work of authors', async () => {
  const database = await openTestDatabase();
  await createDraft(database, { title: 'Order', locale: 'en', now: 1 });
  await writeSetting(database, 'kindsOff', ['hesitation']);
  await noteUsual(database, { page, at: 1 });
  const workspace = { origin: 'https://a.example', workspace: 'w', workspaceName: 'W' };
  await enrol(database, { ...workspace, role: 'employee' }, 'pin');
  await appendSignals(
    database,
    [{ type: 'struggle', page, kind: 'dead-click', confidence: 0.7, count: 2, lastAt: 1 }],
    1,
  );
  expect(await database.outbox.count()).toBe(1);
  await eraseMyData(database);
  expect(await database.outbox.count()).toBe(0);
  expect(await database.signals.count()).toBe(0);
  expect(await database.drafts.count()).toBe(1);
  expect((await database.settings.toArray()).map(({ key }) => key)).toEqual(['kindsOff']);
});
