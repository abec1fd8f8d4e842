// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openPageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { HubPage } from '../hub/HubPage.tsx';
import { InsightsPage } from '../insights/InsightsPage.tsx';
import { OptionsPage } from '../options/OptionsPage.tsx';
import { StudioPage } from '../studio/StudioPage.tsx';
import { WelcomePage } from '../welcome/WelcomePage.tsx';
import { en } from './words/en.ts';

const pages = { HubPage, InsightsPage, OptionsPage, StudioPage, WelcomePage };

test.each(Object.entries(pages))(
  'with a newer database %s shows one sentence and nothing that writes',
  async (_, Page) => {
    const page = await openPageInMemory(<Page />, {
      'status/get': () => ({ consent: 'given', policy: {}, database: 'newer', authoring: true }),
    });
    expect(page.text()).toContain(en.shared.databaseNewer);
    expect(page.root.querySelectorAll('button, input, textarea, select')).toHaveLength(0);
    expect(page.client.requests.map(({ name }) => name)).not.toContain('drafts/list');
    page.close();
  },
);

test('a refusal with the code database-newer says the same', async () => {
  const page = await openPageInMemory(<StudioPage />, {
    'status/get': () => ({ refused: { code: 'database-newer', message: 'newer' } }),
  });
  expect(page.text()).toContain(en.shared.databaseNewer);
  page.close();
});

test('a worker that does not answer can be asked again', async () => {
  const page = await openPageInMemory(<StudioPage />, {
    'status/get': () => ({ refused: { code: 'internal', message: 'gone' } }),
  });
  expect(page.text()).toContain(en.shared.workerSilent);
  page.client.answer({
    'status/get': () => ({ consent: 'given', policy: {}, database: 'ready', authoring: true }),
  });
  await page.press('Try again');
  expect(page.text()).toContain('Drafts');
  page.close();
});
