// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Draft, guideSchema } from '../../guides/schema/guide.ts';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import type { Answers } from '../../tests/pages/memory-worker-client.ts';
import { openPageInMemory, type PageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { StudioPage } from './StudioPage.tsx';

let page: PageInMemory;
const open = async (answers: Partial<Answers> = {}): Promise<void> => {
  page = await openPageInMemory(<StudioPage />, answers);
};
/** Saves as leaving the page does, and says what was saved. */
const saved = async (): Promise<Draft> => {
  await act(async () => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.settle();
  const last = page.client.asked('drafts/save').at(-1);
  if (!last) throw new Error('Nothing was saved.');
  return last.draft;
};
const order = (): (string | null)[] =>
  [...page.root.querySelectorAll('.steps > li')].map(item => item.id.replace('step-', ''));
const pressKey = async (on: HTMLElement, key: string): Promise<void> => {
  await act(() => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }));
  });
  await page.settle();
};

beforeEach(() => {
  location.hash = '#/draft/deploy';
});
afterEach(() => page.close());

test('title, summary and pages are saved as they are written', async () => {
  await open();
  await page.write('Title', 'Deploy it');
  await page.write('Summary', '');
  await page.write('Page 1', ' https://flows.example.com/editor ');
  await page.write('Another page', 'https://flows.example.com/x/*');
  await page.press('Add');
  const draft = await saved();
  expect(draft.title).toEqual({ en: 'Deploy it', de: 'Einen Flow bereitstellen' });
  expect(draft).not.toHaveProperty('summary');
  expect(draft.pages).toEqual(['https://flows.example.com/editor', 'https://flows.example.com/x/*']);
});

test('the texts of another language are edited apart', async () => {
  await open();
  await page.write('Language of the texts', 'de');
  await page.press('Edit step 1');
  await page.write('Text', 'Wählen Sie **inject**');
  const draft = await saved();
  expect(Object.keys(draft.steps[0]?.text ?? {}).toSorted()).toEqual(['de', 'en']);
  expect(draft.steps[0]?.text.de).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Wählen Sie ' },
        { type: 'text', text: 'inject', marks: ['strong'] },
      ],
    },
  ]);
});

test('what is half written stays in its field while something else is drawn anew', async () => {
  await open();
  await page.press('Edit step 1');
  const field = page.find('field', 'Page') as HTMLInputElement;
  await act(() => {
    field.value = 'https://flows.example.com/half';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.write('Title', 'Deploy it');
  await saved();
  expect(field.value).toBe('https://flows.example.com/half');
  await act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect((await saved()).steps[0]?.page).toBe('https://flows.example.com/half');
});

test('steps move by button and by key, and the focus stays with them', async () => {
  await open();
  await page.press('Move step 1 down');
  expect(order()).toEqual(['name', 'drag', 'done']);
  expect(document.activeElement?.closest('li')?.id).toBe('step-drag');
  await pressKey(page.find('button', 'Edit step 2'), 'ArrowDown');
  expect(order()).toEqual(['name', 'done', 'drag']);
  expect(document.activeElement).toBe(page.find('button', 'Edit step 3'));
  expect(page.text()).toContain('Step 2 is now step 3.');
  expect((await saved()).steps.map(({ id }) => id)).toEqual(['name', 'done', 'drag']);
});

test('the arrow keys stay with the text while a field has the focus', async () => {
  await open();
  await page.press('Edit step 1');
  await pressKey(page.find('field', 'Text'), 'ArrowDown');
  expect(order()).toEqual(['drag', 'name', 'done']);
});

test('a removed step comes back by Undo, where it was', async () => {
  await open();
  await page.press('Remove step 2');
  expect(order()).toEqual(['drag', 'done']);
  await page.press('Undo');
  expect(order()).toEqual(['drag', 'name', 'done']);
});

test('how a step advances, its lesson and whether it is optional', async () => {
  await open();
  await page.press('Edit step 1');
  await page.write('The step is done when the person', 'page');
  await page.write('The page to reach', 'https://flows.example.com/done');
  await page.write('Lesson that the step offers', 'flows');
  await act(() => page.find('field', 'Optional: passed over where its place is not on the page').click());
  expect((await saved()).steps[0]).toMatchObject({
    advance: { on: 'page', page: 'https://flows.example.com/done' },
    lesson: 'flows',
    optional: true,
  });
});

test('a branch leads on from an answer to a later step', async () => {
  await open();
  await page.press('Edit step 1');
  await page.press('Add a branch');
  await page.write('Condition', 'answer');
  await page.write('Answer', 'flows/ask/no');
  await page.write('Go on with', 'done');
  expect((await saved()).steps[0]?.branches).toEqual([
    { when: { kind: 'answer', lesson: 'flows', card: 'ask', choice: 'no' }, to: 'done' },
  ]);
});

test('a conflict keeps both versions until the author chooses', async () => {
  await open({ 'drafts/save': () => ({ refused: { code: 'conflict', message: 'changed elsewhere' } }) });
  await page.write('Title', 'Mine');
  await saved();
  expect(page.text()).toContain('Both versions are still there.');
  await page.press('Use the other version');
  expect((page.find('field', 'Title') as HTMLInputElement).value).toBe('Deploy a flow');
});

test('publishing saves first, and a refusal stands at its field', async () => {
  await open({
    'drafts/publish': () => ({
      refused: { code: 'invalid', message: 'The page is wrong.', path: 'guide.steps[1].page' },
    }),
  });
  await page.write('Title', 'Deploy it');
  await page.press('Publish');
  const names = page.client.requests.map(({ name }) => name);
  expect(names.indexOf('drafts/save')).toBeLessThan(names.indexOf('drafts/publish'));
  expect(page.root.querySelector('[role="alert"]')?.textContent).toContain('The page is wrong.');
  await page.press('Go to step 2');
  expect(document.activeElement).toBe(page.find('button', 'Edit step 2'));
  await page.press('Edit step 2');
  expect(page.find('field', 'Page').getAttribute('aria-invalid')).toBe('true');
});

test('a recording begins in the chosen tab, after the browser gave its site', async () => {
  await open({
    'here/get': ({ tab }) => ({
      site: tab === 8 ? 'https://erp.example.com/*' : 'https://flows.example.com/*',
      granted: tab === 7,
      entries: [],
      runs: [],
    }),
  });
  await page.press('Record more steps');
  await act(() => page.root.querySelectorAll<HTMLElement>('dialog input[type="radio"]')[1]?.click());
  await page.settle();
  expect(page.text()).toContain('The browser will ask whether Handrail may work on erp.example.com.');
  await page.press('Start recording');
  expect(page.platform.done).toEqual(['requestSite https://erp.example.com/*', 'showTab 8']);
  expect(page.client.asked('recording/start')).toEqual([{ draft: 'deploy', tab: 8 }]);
});

test('during a recording the steps are counted and nothing can be edited', async () => {
  let steps = 1;
  await open({ 'recording/get': () => ({ draft: 'deploy', tab: 7, steps, running: true }) });
  expect(page.text()).toContain('1 step recorded');
  expect(page.root.querySelector('fieldset.plain')?.hasAttribute('disabled')).toBe(true);
  steps = 2;
  await act(() => page.client.change());
  await page.settle();
  expect(page.text()).toContain('2 steps recorded');
  await page.press('Stop recording');
  expect(page.client.asked('recording/stop')).toHaveLength(1);
});

test('a recording that ended by itself says why, and editing goes on', async () => {
  await open({
    'recording/get': () => ({
      draft: 'deploy',
      tab: 7,
      steps: 4,
      running: false,
      problem: 'No room is left.',
    }),
  });
  expect(page.root.querySelector('[role="alert"]')?.textContent).toContain('No room is left.');
  expect(page.root.querySelector('fieldset.plain')?.hasAttribute('disabled')).toBe(false);
});

test('steps of every kind keep what the studio cannot edit', async () => {
  const {
    version: _,
    publishedAt: __,
    ...guide
  } = guideSchema.parse(JSON.parse(readFixture('formats/guide.v2.json')));
  const draft: Draft = { ...guide, id: 'deploy', revision: 0, updatedAt: 0 };
  const words = [{ type: 'paragraph', content: [{ type: 'text', text: 'Other words' }] }];
  await open({ 'drafts/get': () => draft });
  for (const number of draft.steps.keys()) {
    await page.press(`Edit step ${number + 1}`);
    await page.write('Text', 'Other words');
    await page.press(`Edit step ${number + 1}`);
  }
  const { steps, launchers, allowActions } = await saved();
  expect(steps).toEqual(draft.steps.map(step => ({ ...step, text: { ...step.text, en: words } })));
  expect({ launchers, allowActions }).toEqual({ launchers: draft.launchers, allowActions: true });
});
