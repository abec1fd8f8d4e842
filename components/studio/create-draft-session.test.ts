import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../guides/schema/guide.ts';
import { createMemoryWorkerClient, type MemoryWorkerClient } from '../../tests/pages/memory-worker-client.ts';
import { createDraftSession, type DraftSession } from './create-draft-session.ts';

let client: MemoryWorkerClient;
let session: DraftSession;
const stored = async (): Promise<Draft> => {
  const answer = await client.request('drafts/get', { id: 'deploy' });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};
const call = (title: string): void => session.change(draft => ({ ...draft, title: { en: title } }));
const elsewhere = async (title: string): Promise<void> => {
  await client.request('drafts/save', { draft: { ...(await stored()), title: { en: title } } });
};

beforeEach(async () => {
  vi.useFakeTimers();
  client = createMemoryWorkerClient();
  session = createDraftSession(client, await stored());
});
afterEach(() => {
  session.stop();
  vi.useRealTimers();
});

test('changes are shown at once and saved in one go after a pause', async () => {
  call('One');
  call('Two');
  expect(session.state()).toMatchObject({ saving: 'unsaved', draft: { title: { en: 'Two' } } });
  expect(client.asked('drafts/save')).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(client.asked('drafts/save')).toHaveLength(1);
  expect((await stored()).title.en).toBe('Two');
  expect(session.state()).toMatchObject({ saving: 'saved', draft: { revision: 4 } });
});

test('a change during a save is saved after it, on the new revision', async () => {
  call('One');
  const saved = session.flush();
  call('Two');
  expect(await saved).toBe(true);
  expect(client.asked('drafts/save').map(({ draft }) => [draft.title.en, draft.revision])).toEqual([
    ['One', 3],
    ['Two', 4],
  ]);
  expect(session.state().saving).toBe('saved');
});

test('when somebody else saved first, nothing is overwritten on either side', async () => {
  call('Mine');
  await elsewhere('Theirs');
  expect(await session.flush()).toBe(false);
  expect(session.state()).toMatchObject({ saving: 'conflict', draft: { title: { en: 'Mine' } } });
  call('Mine still');
  await vi.advanceTimersByTimeAsync(5000);
  expect((await stored()).title.en).toBe('Theirs');
  expect(session.state().draft.title.en).toBe('Mine still');
});

test('a conflict ends by taking the stored draft', async () => {
  call('Mine');
  await elsewhere('Theirs');
  await session.flush();
  await session.takeStored();
  expect(session.state()).toMatchObject({ saving: 'saved', draft: { title: { en: 'Theirs' }, revision: 4 } });
});

test('a conflict ends by keeping a copy, and the stored draft stays as it is', async () => {
  call('Mine');
  await elsewhere('Theirs');
  await session.flush();
  const copy = await session.saveAsCopy('Mine (copy)');
  expect(copy).not.toBe('deploy');
  const answer = await client.request('drafts/get', { id: copy ?? '' });
  expect(answer).toMatchObject({ ok: true, value: { title: { en: 'Mine (copy)' }, steps: { length: 3 } } });
  expect((await stored()).title.en).toBe('Theirs');
});

test('a refusal is kept with its field until a change is accepted', async () => {
  const failure = { code: 'invalid' as const, message: 'No page.', path: 'draft.pages[0]' };
  client.answer({ 'drafts/save': () => ({ refused: failure }) });
  call('Wrong');
  expect(await session.flush()).toBe(false);
  expect(session.state()).toMatchObject({ saving: 'refused', failure });
  client.answer({ 'drafts/save': ({ draft }) => ({ ...draft, revision: 4 }) });
  call('Right');
  await vi.advanceTimersByTimeAsync(1000);
  expect(session.state().saving).toBe('saved');
  expect(session.state().failure).toBeUndefined();
});

test('what changed elsewhere is taken over as long as nothing is unsaved here', async () => {
  await elsewhere('Recorded');
  call('Mine');
  await session.refresh();
  expect(session.state().draft.title.en).toBe('Mine');
  await session.flush();
  await session.takeStored();
  await elsewhere('Recorded again');
  await session.refresh();
  expect(session.state().draft.title.en).toBe('Recorded again');
});

test('leaving saves what is left', async () => {
  call('Last words');
  session.stop();
  await vi.advanceTimersByTimeAsync(0);
  expect((await stored()).title.en).toBe('Last words');
});
