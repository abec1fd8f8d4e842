// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Draft, draftSchema } from '../../guides/schema/guide.ts';
import type { Step, StepKind } from '../../guides/schema/step.ts';
import type { Answers } from '../../tests/pages/memory-worker-client.ts';
import { openPageInMemory, type PageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { en } from '../shared/words/en.ts';
import { stepKinds } from './kinds/step-kinds.ts';
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
const radioOf = (kind: StepKind): HTMLInputElement => {
  const label = [...page.root.querySelectorAll('.kind')].find(
    each => each.querySelector('.kind__name')?.textContent === en.steps.kinds[kind].name,
  );
  const radio = label?.querySelector('input');
  if (!radio) throw new Error(`There is no ${kind} to choose.`);
  return radio;
};
const add = async (kind: StepKind): Promise<void> => {
  await page.press('Add step');
  await act(() => radioOf(kind).click());
  await act(() => {
    const form = page.root.querySelector('dialog form');
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await page.settle();
};
const lastStep = async (): Promise<Step | undefined> => (await saved()).steps.at(-1);
const tick = async (label: string): Promise<void> => {
  await act(() => page.find('field', label).click());
  await page.settle();
};

beforeEach(() => {
  location.hash = '#/draft/deploy';
});
afterEach(() => page.close());

test.each(stepKinds)('a step of the kind %s is added, opened, and stored as it is', async kind => {
  await open();
  await add(kind);
  expect(page.root.querySelector('dialog')).toBeNull();
  expect(page.find('button', 'Edit step 4').getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement?.closest('li')?.getAttribute('aria-label')).toBe('Step 4');
  const draft = await saved();
  expect(draft.steps.at(-1)).toMatchObject({ kind, page: 'https://flows.example.com/editor' });
  expect(draftSchema.safeParse(draft).error?.issues ?? []).toEqual([]);
});

test('each kind says what it is for, and what it needs that is not there', async () => {
  await open({
    'drafts/get': () => ({
      format: 'handrail/guide',
      formatVersion: 2,
      id: 'deploy',
      title: { en: 'Empty' },
      defaultLocale: 'en',
      pages: ['https://flows.example.com/*'],
      steps: [],
      revision: 0,
      updatedAt: 0,
    }),
    'lessons/list': () => [],
  });
  await page.press('Add step');
  for (const kind of stepKinds) expect(page.text()).toContain(en.steps.kinds[kind].about);
  expect(stepKinds.filter(kind => radioOf(kind).disabled).toSorted()).toEqual(
    ['action', 'beacon', 'callout', 'input-tip', 'lesson', 'question'].toSorted(),
  );
  expect(page.text()).toContain('record a step there first');
});

test('a recorded step is changed to another kind, keeps its place, and is as it was when changed back', async () => {
  await open();
  await page.press('Edit step 2');
  await page.write('Kind of step', 'input-tip');
  await page.write('How it is written', 'postal-code');
  await page.write('Country', 'CH');
  const tip = (await saved()).steps[1];
  expect(tip).toMatchObject({
    kind: 'input-tip',
    target: { key: 'button#deploy' },
    rule: { required: true, format: 'postal-code', country: 'CH' },
    lesson: 'flows',
  });
  await page.write('Kind of step', 'callout');
  expect((await saved()).steps[1]).toMatchObject({ kind: 'callout', advance: { on: 'input' } });
  await page.write('Kind of step', 'input-tip');
  expect((await saved()).steps[1]).toEqual(tip);
});

test('a survey has choices, which stay while it is answered in another way', async () => {
  await open();
  await add('survey');
  await page.write('How people answer', 'choice');
  await page.write('Choice 1', 'Too slow');
  await page.write('Choice 2', 'Too long');
  await page.press('Add a choice');
  await page.write('Choice 3', 'Fine');
  await tick('More than one may be chosen');
  await page.write('Who reads the answers, and what for', 'The travel team, to mend the form');
  const survey = await lastStep();
  expect(survey).toMatchObject({
    readBy: { en: 'The travel team, to mend the form' },
    answer: { type: 'choice', multiple: true, choices: [{ text: { en: 'Too slow' } }, {}, {}] },
  });
  await page.write('How people answer', 'rating');
  expect(await lastStep()).toMatchObject({ answer: { type: 'rating' } });
  await page.write('How people answer', 'choice');
  expect(await lastStep()).toEqual(survey);
});

test('tasks start guides, and are ticked off by what is on the page', async () => {
  await open({
    'guides/list': () => [],
  });
  await add('checklist');
  await page.write('What to do', 'Look at the flow');
  await tick('Tick the task off by itself');
  await page.write('Condition', 'found');
  await page.press('Add a task');
  expect(await lastStep()).toMatchObject({
    tasks: [
      {
        text: { en: 'Look at the flow' },
        doneWhen: { kind: 'element', is: 'found', target: { key: 'button#deploy' } },
      },
      { text: { en: '' } },
    ],
  });
});

test('conditions are joined, turned round, and come apart again', async () => {
  await open();
  await page.press('Edit step 1');
  await tick(en.steps.skipWhen);
  await page.write('Holds when', 'any');
  await page.press('Add a condition');
  await page.write('Condition 1', 'role');
  await page.write('Role', 'sales');
  await page.write('Condition 2', 'language');
  await page.write('Language tag', 'fr');
  const any = {
    kind: 'any',
    parts: [
      { kind: 'role', role: 'sales' },
      { kind: 'language', language: 'fr' },
    ],
  };
  expect((await saved()).steps[0]?.skipWhen).toEqual(any);
  await page.write('Holds when', 'not');
  expect((await saved()).steps[0]?.skipWhen).toEqual({ kind: 'not', part: { kind: 'role', role: 'sales' } });
  await page.write('Holds when', 'any');
  expect((await saved()).steps[0]?.skipWhen).toEqual(any);
  await tick(en.steps.skipWhen);
  expect((await saved()).steps[0]).not.toHaveProperty('skipWhen');
  await tick(en.steps.skipWhen);
  expect((await saved()).steps[0]?.skipWhen).toEqual(any);
});

test('what happens where the place is not found', async () => {
  await open();
  await page.press('Edit step 1');
  await page.write('Seconds to wait for it', '20');
  await page.write('What is said then', 'Ask Kim for access.');
  await page.write('Then go on with', 'done');
  expect((await saved()).steps[0]).toMatchObject({
    otherwise: {
      waitSeconds: 20,
      to: 'done',
      message: { en: [{ content: [{ text: 'Ask Kim for access.' }] }] },
    },
  });
  await page.write('Seconds to wait for it', '');
  await page.write('What is said then', '');
  await page.write('Then go on with', '');
  expect((await saved()).steps[0]).not.toHaveProperty('otherwise');
});

test('an action says that the guide has to allow it, and is allowed in place', async () => {
  await open();
  await add('action');
  await page.write('What Handrail does', 'type');
  await page.write('Text to type', 'inject');
  expect(page.text()).toContain('only where your organisation allows it');
  await page.press('Allow it in this guide');
  const draft = await saved();
  expect(draft.allowActions).toBe(true);
  expect(draft.steps.at(-1)).toMatchObject({ does: { type: 'type', text: { en: 'inject' } } });
  expect(page.text()).not.toContain('does not allow it yet');
});

test.each([
  ['en', 'I am stuck at step {step} of “{title}”: {page}'],
  ['de', ''],
])('a message to a colleague, written in %s, begins with %j', async (language, text) => {
  await open();
  await page.write('Language of the texts', language);
  await add('ask');
  expect(await lastStep()).toMatchObject({ message: { [language]: text } });
});

test('a launcher is put beside a recorded place', async () => {
  await open();
  await page.press('Add a button');
  await page.write('What it says', 'How do I deploy?');
  await page.write('How it looks', 'badge');
  expect((await saved()).launchers).toMatchObject([
    {
      label: { en: 'How do I deploy?' },
      look: 'badge',
      page: 'https://flows.example.com/editor',
      target: { key: 'button#deploy' },
    },
  ]);
  await page.press('Remove Button 1');
  expect(await saved()).not.toHaveProperty('launchers');
});

test.each<[StepKind, path: string, label: string]>([
  ['jump', 'address', 'Address of the page'],
  ['ask', 'to', 'E-mail address'],
  ['wait', 'seconds', 'Longest wait in seconds'],
  ['survey', 'readBy', 'Who reads the answers, and what for'],
  ['checklist', 'tasks[0].text', 'What to do'],
  ['message', 'kind', 'Kind of step'],
])('what is wrong with a step of the kind %s at %s is said beside its field', async (kind, path, label) => {
  const message = 'This is not so.';
  await open({
    'drafts/publish': () => ({ refused: { code: 'invalid', message, path: `guide.steps[3].${path}` } }),
  });
  await add(kind);
  await page.press('Publish');
  const wrong = [...page.root.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
  expect(wrong).toHaveLength(1);
  const own = page.root.querySelector(`label[for="${wrong[0]?.id}"]`);
  expect(own?.textContent).toBe(label);
  const said = document.getElementById(wrong[0]?.getAttribute('aria-describedby') ?? '');
  expect(said?.textContent).toBe(message);
});
