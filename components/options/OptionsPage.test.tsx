// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Theme } from '../../guides/schema/theme.ts';
import type { Answers } from '../../tests/pages/memory-worker-client.ts';
import { openPageInMemory, type PageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { OptionsPage } from './OptionsPage.tsx';

let page: PageInMemory;
const open = async (answers: Partial<Answers> = {}): Promise<void> => {
  page = await openPageInMemory(<OptionsPage />, answers);
};
afterEach(() => page.close());

test('consent is withdrawn with a word, and erasing asks first', async () => {
  await open();
  await page.press('Withdraw consent');
  expect(page.client.asked('consent/refuse')).toEqual([{ erase: false }]);
  await page.press('Withdraw and erase my data');
  expect(page.client.asked('consent/refuse')).toHaveLength(1);
  await page.press('Cancel');
  expect(page.client.asked('consent/refuse')).toHaveLength(1);
  await page.press('Withdraw and erase my data');
  await page.press('Withdraw and erase');
  expect(page.client.asked('consent/refuse').at(-1)).toEqual({ erase: true });
});

test('a site is removed in the browser first and in the worker then', async () => {
  await open();
  await page.press('Remove flows.example.com');
  expect(page.platform.done).toEqual(['removeSite https://flows.example.com/*']);
  expect(page.client.asked('sites/changed')).toHaveLength(1);
});

test('a site that the browser keeps is said, and nothing else changes', async () => {
  await open();
  page.platform.grants = false;
  await page.press('Remove flows.example.com');
  expect(page.client.asked('sites/changed')).toHaveLength(0);
  expect(page.text()).toContain('The browser keeps the access to flows.example.com');
});

test('a silence is taken back', async () => {
  await open();
  await page.press('Allow offers again: Deploy a flow');
  expect(page.client.asked('silences/remove')).toEqual([{ key: 'guide/deploy' }]);
});

test('my data comes as a file', async () => {
  await open();
  await page.press('Export my data');
  expect(page.platform.done).toEqual(['download my-data.json application/json {}']);
});

test('my data is erased only after the question', async () => {
  await open();
  await page.press('Erase my data');
  expect(page.client.asked('my-data/erase')).toHaveLength(0);
  await page.press('Erase');
  expect(page.client.asked('my-data/erase')).toHaveLength(1);
  expect(page.client.asked('consent/refuse')).toHaveLength(0);
});

test('what an organisation set is shown and cannot be withdrawn', async () => {
  await open({
    'status/get': () => ({
      consent: 'managed',
      policy: {
        notice: 'Example Ltd uses Handrail.',
        offersPerDay: 4,
        ignoredKinds: ['dead-click'],
        roles: ['nurse', 'ward-lead'],
        actionSites: ['https://erp.example.com/*'],
        remarks: true,
        workspace: { server: 'https://handrail.example.com', code: 'abcdefghijklmnopqrstuvwx' },
      },
      database: 'ready',
      authoring: true,
    }),
  });
  expect(page.text()).toContain('Example Ltd uses Handrail.');
  expect(page.text()).toContain('Most offers a day4');
  expect(page.text()).toContain('Clicks without effect');
  expect(page.text()).toContain('Your role herenurse and ward-lead');
  expect(page.text()).toContain('Guides may act for you onerp.example.com');
  expect(page.text()).toContain('Colleagues may leave remarksYes');
  expect(page.text()).toContain('Workspacehandrail.example.com');
  expect(page.text()).not.toContain('abcdefghijklmnopqrstuvwx');
  expect(() => page.find('button', 'Withdraw consent')).toThrow();
});

const tick = async (label: string): Promise<void> => {
  page.find('field', label).click();
  await page.settle();
};

test('each kind has a switch, and one that the organisation set cannot be moved', async () => {
  await open();
  await tick('Impatient clicking');
  await tick('Hesitation');
  expect(page.client.asked('restraint/kind')).toEqual([
    { kind: 'rage-click', off: true },
    { kind: 'hesitation', off: false },
  ]);
  const fixed = page.find('field', 'Restless pointerSet by your organisation') as HTMLInputElement;
  expect(fixed.disabled).toBe(true);
  expect(fixed.checked).toBe(false);
});

test('a switch that was refused goes back', async () => {
  const refused = { code: 'internal' as const, message: 'Not now.' };
  await open({ 'restraint/site': () => ({ refused }) });
  await tick('Notice and offer on flows.example.com');
  expect(page.client.asked('restraint/site')).toEqual([
    { pattern: 'https://flows.example.com/*', off: true },
  ]);
  expect(page.text()).toContain('Not now.');
  const site = page.find('field', 'Notice and offer on flows.example.com') as HTMLInputElement;
  expect(site.checked).toBe(true);
});

test('the budget is told, and what was learned is told and forgotten', async () => {
  await open();
  expect(page.text()).toContain('Left this hour1 of 3');
  expect(page.text()).toContain('Left today4 of 6');
  expect(page.text()).toContain('No offers until');
  expect(page.text()).toContain('Offered 3×, taken 1×, finished 1×, turned down 2×.');
  expect(page.text()).toContain('It is offered less readily.');
  await page.press('Forget what was learned about Deploy a flow');
  expect(page.client.asked('restraint/forget')).toEqual([{ kind: 'guide', id: 'deploy' }]);
});

const choose = async (label: string, value: string): Promise<void> => {
  const field = page.find('field', label) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settle();
};

test('a look is chosen, and what cannot be read is not kept but mended', async () => {
  await open();
  const saved = () => page.client.asked('theme/save').at(-1)?.theme;
  await choose('Colour', 'each');
  expect(saved()).toEqual({ accent: '#0b6a6b', accentDark: '#67a2a3' });
  const before = page.client.asked('theme/save').length;
  await choose('Accent in light', '#ffcc00');
  expect(page.text()).toContain('This can be read at 1.3:1 only, and 4.5:1 is needed.');
  expect(page.client.asked('theme/save')).toHaveLength(before);
  await page.press('Take #896e00, the nearest that can be read');
  expect(saved()).toEqual({ accent: '#896e00', accentDark: '#67a2a3' });
  expect(page.text()).toContain('"accent": "#896e00"');
  await page.press('Back to Handrail’s own look');
  expect(saved()).toEqual({});
});

test('what is chosen while an earlier choice is still on its way is not lost, and what another window saves is shown', async () => {
  await open();
  const kept = async (theme: Theme): Promise<void> => {
    page.client.answer({ 'theme/get': () => ({ theme, by: 'person' }) });
    page.client.change();
    await page.settle();
  };
  const saved = () => page.client.asked('theme/save').at(-1)?.theme;
  await choose('Colour', 'one');
  await choose('Corners: 12 px', '0');
  await kept({ accent: '#0b6a6b' });
  await choose('Light or dark', 'dark');
  expect(saved()).toEqual({ accent: '#0b6a6b', radius: 0, appearance: 'dark' });
  await kept({ radius: 0, accent: '#0b6a6b' });
  await kept({ appearance: 'dark', accent: '#0b6a6b', radius: 0 });
  await kept({ radius: 3 });
  expect(page.text()).toContain('Corners: 3 px');
  await choose('Light or dark', 'light');
  expect(saved()).toEqual({ radius: 3, appearance: 'light' });
  await kept({ radius: 3, appearance: 'light' });
  page.client.answer({ 'theme/save': () => ({ refused: { code: 'internal', message: 'Not now.' } }) });
  await choose('Light or dark', 'dark');
  expect(page.text()).toContain('Not now.');
  expect((page.find('field', 'Light or dark') as HTMLSelectElement).value).toBe('light');
});

test('a look that the organisation set is shown and cannot be changed; what it set in vain is said', async () => {
  const policyProblems = [
    {
      code: 'invalid' as const,
      message: 'offersPerDay is more than 50; shorten or lower it.',
      path: 'offersPerDay',
    },
  ];
  await open({
    'theme/get': () => ({ theme: { radius: 2 }, by: 'policy' }),
    'status/get': () => ({
      consent: 'given',
      policy: {},
      policyProblems,
      database: 'ready',
      authoring: true,
    }),
  });
  expect(() => page.find('field', 'Colour')).toThrow();
  expect(page.text()).toContain('offersPerDay is more than 50');
});
