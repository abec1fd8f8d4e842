// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Lesson, lessonSchema } from '../../guides/schema/lesson.ts';
import type { Answers } from '../../tests/pages/memory-worker-client.ts';
import { openPageInMemory, type PageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { StudioPage } from './StudioPage.tsx';

let page: PageInMemory;
const open = async (answers: Partial<Answers> = {}): Promise<void> => {
  page = await openPageInMemory(<StudioPage />, answers);
};
const sampleLessons = async (): Promise<Lesson[]> => {
  const answer = await page.client.request('lessons/list', undefined);
  return answer.ok ? answer.value.filter(({ id }) => id === 'flows') : [];
};
const fieldIn = (card: string, label: string): HTMLInputElement => {
  const item = page.root.querySelector(`li[aria-label="${card}"]`);
  const field = [...(item?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent === label);
  const input = field && (item?.querySelector(`#${field.htmlFor}`) as HTMLInputElement | null);
  if (!input) throw new Error(`${card} has no field "${label}"`);
  return input;
};
const type = async (field: HTMLInputElement, text: string): Promise<void> => {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

beforeEach(() => {
  location.hash = '#/lesson/new';
});
afterEach(() => page.close());

test('a lesson of a text and a question is written and published', async () => {
  await open();
  await page.write('Title', 'What a flow is');
  await page.write('Text', 'A flow is a **row** of nodes.');
  await page.press('Add question');
  await type(fieldIn('Card 2', 'Question'), 'Does it run?');
  const [yes, no] = page.root.querySelectorAll<HTMLInputElement>('.choice-fields input[type="text"]');
  if (!yes || !no) throw new Error('A question begins with two choices.');
  await type(yes, 'Yes');
  await type(no, 'No');
  await page.press('Publish lesson');
  const [sent] = page.client.asked('lessons/save');
  expect(lessonSchema.safeParse({ ...sent?.lesson, version: 1, publishedAt: 0 }).error).toBeUndefined();
  expect(sent?.lesson.cards[1]).toMatchObject({
    kind: 'question',
    question: { en: [{ type: 'paragraph', content: [{ type: 'text', text: 'Does it run?' }] }] },
    choices: [
      { text: { en: 'Yes' }, correct: true },
      { text: { en: 'No' }, correct: false },
    ],
  });
});

test('a question without a right choice is told at once', async () => {
  location.hash = '#/lesson/flows';
  await open();
  const right = [...page.root.querySelectorAll<HTMLInputElement>('.choice-fields input[type="checkbox"]')];
  await act(() => right[1]?.click());
  await page.settle();
  expect(page.text()).toContain('Mark at least one choice as right.');
});

test('a picture is drawn anew before it is stored', async () => {
  location.hash = '#/lesson/flows';
  await open();
  const field = fieldIn('Card 2', 'Picture');
  Object.defineProperty(field, 'files', { value: [new File(['x'], 'shot.png')], configurable: true });
  await act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.settle();
  expect(page.client.asked('pictures/add')).toEqual([{ type: 'image/webp', data: 'AAAA' }]);
  await page.press('Publish lesson');
  expect(page.client.asked('lessons/save')[0]?.lesson.cards[1]).toMatchObject({ picture: 'added' });
});

test('a file that is no picture is refused and nothing is stored', async () => {
  location.hash = '#/lesson/flows';
  await open();
  page.platform.shrinkPicture = async () => null;
  const field = fieldIn('Card 2', 'Picture');
  Object.defineProperty(field, 'files', { value: [new File(['x'], 'notes.txt')], configurable: true });
  await act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.settle();
  expect(page.root.querySelector('[role="alert"]')?.textContent).toContain('This file is no picture');
  expect(page.client.asked('pictures/add')).toHaveLength(0);
});

test('a card’s preview answers as the card will', async () => {
  location.hash = '#/lesson/flows';
  await open();
  await act(() => page.find('field', 'Yes').click());
  await page.settle();
  expect(page.text()).toContain('Not quite.It waits for “Deploy”.');
});

test('a removed card comes back by Undo', async () => {
  location.hash = '#/lesson/flows';
  await open();
  await page.press('Remove card 1');
  expect(page.root.querySelectorAll('.steps > li')).toHaveLength(2);
  await page.press('Undo');
  expect(page.root.querySelector('li[aria-label="Card 1"]')?.id).toBe('card-what');
});

test('changes wait while the author looks at something else', async () => {
  location.hash = '#/lesson/flows';
  await open();
  await page.write('Title', 'Flows');
  location.hash = '#/';
  await act(() => {
    dispatchEvent(new Event('hashchange'));
  });
  await page.settle();
  expect(page.root.querySelector('a[href="#/lesson/flows"]')?.parentElement?.textContent).toContain(
    'Not published yet',
  );
  location.hash = '#/lesson/flows';
  await act(() => {
    dispatchEvent(new Event('hashchange'));
  });
  await page.settle();
  expect((page.find('field', 'Title') as HTMLInputElement).value).toBe('Flows');
  await page.press('Publish lesson');
  expect(page.client.asked('lessons/save')[0]?.lesson.title).toEqual({ en: 'Flows' });
});

test('a version that came while the author wrote is published over by nobody who has not been told', async () => {
  location.hash = '#/lesson/flows';
  await open();
  const [known] = await sampleLessons();
  if (!known) throw new Error('There is no sample.');
  await page.write('Title', 'Mine');
  const theirs = { ...known, version: known.version + 1, title: { en: 'Theirs' } };
  page.client.answer({ 'lessons/list': () => [theirs] });
  page.client.change();
  await page.settle();
  const field = () => page.find('field', 'Title') as HTMLInputElement;
  expect(field().value).toBe('Mine');
  expect(page.root.querySelector('[role="alert"]')?.textContent).toContain(
    `Version ${theirs.version} of this lesson was published while you were writing.`,
  );
  expect((page.find('button', 'Publish lesson') as HTMLButtonElement).disabled).toBe(true);
  await page.press('Publish mine after it');
  expect(page.client.asked('lessons/save')).toMatchObject([
    { over: theirs.version, lesson: { title: { en: 'Mine' } } },
  ]);
});

test('the other version is taken in the place of what was written', async () => {
  location.hash = '#/lesson/flows';
  await open();
  const [known] = await sampleLessons();
  if (!known) throw new Error('There is no sample.');
  await page.write('Title', 'Mine');
  page.client.answer({
    'lessons/list': () => [{ ...known, version: known.version + 1, title: { en: 'Theirs' } }],
  });
  page.client.change();
  await page.settle();
  await page.press('Use the other version');
  expect((page.find('field', 'Title') as HTMLInputElement).value).toBe('Theirs');
  expect(page.root.querySelector('[role="alert"]')).toBeNull();
});

test('what the worker refuses is said, and the lesson stays open', async () => {
  await open({
    'lessons/save': () => ({
      refused: { code: 'invalid', message: 'lesson.title is empty.', path: 'lesson.title' },
    }),
  });
  await page.write('Text', 'Hello');
  await page.press('Publish lesson');
  expect(page.root.querySelector('[role="alert"]')?.textContent).toBe('lesson.title is empty.');
  expect(page.find('field', 'Title').getAttribute('aria-invalid')).toBe('true');
});
