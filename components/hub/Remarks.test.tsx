// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Remarks, ShownRemark } from '../../guides/contracts/remarks.ts';
import { openPageInMemory, type PageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { HubPage } from './HubPage.tsx';

let page: PageInMemory;
afterEach(() => page.close());

const remark = (id: string, more: Partial<ShownRemark> = {}): ShownRemark => ({
  ...{ id, at: Date.UTC(2026, 0, 20), text: `Remark ${id}`, own: false },
  ...more,
});
/** The side panel, where the guide of this page has remarks. */
const open = async (remarks: ShownRemark[], mayModerate = false): Promise<Element> => {
  const value: Remarks = { workspace: 'Ward 7', mayModerate, remarks };
  page = await openPageInMemory(<HubPage />, {
    'remarks/list': ({ kind }) => (kind === 'guide' ? value : null),
  });
  const details = page.root.querySelector('details');
  if (!details) throw new Error('There are no remarks.');
  details.open = true;
  return details;
};

test('stand under a guide as text, whatever is in them, with the name that was given', async () => {
  const details = await open([
    remark('a', { text: '<img src=x onerror=alert(1)> **bold**', name: 'Ada' }),
    remark('b', { own: true, unsent: {} }),
    remark('c'),
  ]);
  expect(details.querySelector('summary')?.textContent).toContain('3 remarks');
  expect(details.querySelector('img')).toBeNull();
  expect(details.textContent).toContain('<img src=x onerror=alert(1)> **bold**');
  expect(details.textContent).toContain('Ada · Jan 20, 2026');
  expect(details.textContent).toContain('You · Jan 20, 2026 · not sent yet');
  expect(details.textContent).toContain('A colleague');
  expect(details.querySelector('.remark__text')?.getAttribute('dir')).toBe('auto');
  // A lesson of which the workspace says nothing has none.
  expect(page.root.querySelectorAll('details')).toHaveLength(1);
});

test('are left with a field that says who reads it', async () => {
  const details = await open([]);
  expect(details.querySelector('summary')?.textContent).toContain('Leave a remark');
  expect(details.textContent).toContain('Everybody in Ward 7 can read it.');
  await page.press('Leave a remark');
  expect(page.client.asked('remarks/leave')).toEqual([]);
  await page.write('Your remark', 'In our ward the field is called X');
  await page.press('Leave a remark');
  expect(page.client.asked('remarks/leave')).toEqual([
    { kind: 'guide', id: 'deploy', text: 'In our ward the field is called X' },
  ]);
  expect(page.find('field', 'Your remark')).toHaveProperty('value', '');
  await page.write('Your remark', 'And Y');
  await page.write('Your name, if you wish to give it', 'Ada');
  await page.press('Leave a remark');
  expect(page.client.asked('remarks/leave').at(-1)).toMatchObject({ text: 'And Y', name: 'Ada' });
});

test('of one’s own are withdrawn after a question, and say why the server did not take them', async () => {
  const details = await open([remark('a', { own: true, unsent: { refused: 'It is bad.' } })]);
  expect(details.textContent).toContain('Not sent: It is bad.');
  await page.press('Withdraw');
  expect(page.client.asked('remarks/withdraw')).toEqual([]);
  page.root.querySelector<HTMLButtonElement>('dialog .button--danger-solid')?.click();
  await page.settle();
  expect(page.client.asked('remarks/withdraw')).toEqual([{ remark: 'a' }]);
});

test('of others are hidden for a reason and shown again by who may, and by nobody else', async () => {
  const plain = await open([remark('a')]);
  expect(plain.querySelectorAll('li button')).toHaveLength(0);
  page.close();
  const details = await open([remark('a'), remark('b', { hidden: ['Rude'] })], true);
  expect(details.textContent).toContain('Hidden: Rude');
  await page.press('Show again');
  expect(page.client.asked('remarks/show')).toEqual([{ remark: 'b' }]);
  await page.press('Hide');
  await page.write('Why it is hidden', 'Names a patient');
  page.root.querySelector<HTMLButtonElement>('dialog .button--primary')?.click();
  await page.settle();
  expect(page.client.asked('remarks/hide')).toEqual([{ remark: 'a', reason: 'Names a patient' }]);
});
