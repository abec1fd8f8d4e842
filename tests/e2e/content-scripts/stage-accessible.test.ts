import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CardView, RunView, StageView, StepView } from '../../../guides/contracts/stage-view.ts';
import type { Target } from '../../../guides/schema/target.ts';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageViews } from '../support/stage-views.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const html = `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>
<button id="save" name="save-order">Save order</button><button name="other">Discard</button>
<a id="gone" href="/gone" title="What was here before">Archive</a>`;
const text = stageViews.paragraph('Saving keeps it.');
const question: Extract<CardView, { kind: 'question' }> = {
  kind: 'question',
  id: 'q',
  question: stageViews.paragraph('What happens?'),
  choices: [
    { id: 'a', text: 'It is kept' },
    { id: 'b', text: 'It is lost' },
  ],
};
const answer = { choice: 'b', correct: false, correctChoices: ['a'], feedback: text };
const picture = {
  kind: 'picture',
  id: 'p',
  source: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  text,
} as const;

let bench: PageBench;
let page: Page;
let present: Target;
let absent: Target;
let revision = 1;
beforeAll(async () => {
  bench = await startPageBench();
  page = await bench.open({ html });
  await bench.inject(page, 'stage');
  await page.evaluate(axe);
  present = await describeInPage(page, '#save');
  absent = await describeInPage(page, '#gone');
  await page.evaluate(() => document.getElementById('gone')?.remove());
});
afterAll(() => bench?.close());

const step = (changes: Partial<StepView>, run: Partial<Omit<RunView, 'step'>> = {}): StageView => {
  revision += 1;
  const lesson = { id: 'l', title: 'What saving does' };
  return stageViews.step({ note: text, optional: true, lesson, ...changes }, { revision, ...run });
};
const why = [
  'A button was pressed several times and nothing answered.',
  'There is one more offer this hour.',
];
const offerWithReasons = (): StageView => stageViews.offer({ id: crypto.randomUUID(), why });
/** Every state of the stage, what shows that it has been reached, and what has to be opened in it. */
const states: Record<string, [makeView: () => StageView, sign: string, opens?: string]> = {
  offer: [() => stageViews.offer(), '.offer'],
  'offer that says why': [offerWithReasons, '.offer button.inline', '.offer button.inline'],
  'offer with its choices': [offerWithReasons, '.offer button.end', '.offer button.end'],
  'step at its target': [() => step({ target: present }), '.callout[data-side]'],
  'step that is absent': [() => step({ target: absent }), 'button:text-is("Try again")'],
  'step elsewhere': [
    () => step({}, { place: 'elsewhere', address: 'https://erp.example.com/' }),
    'button:text-is("Go there")',
  ],
  message: [() => step({ kind: 'message', advance: { on: 'acknowledge' } }), 'button:text-is("Next")'],
  completed: [() => step({}, { status: 'completed' }), '.completed'],
  'text card': [() => stageViews.lesson({ kind: 'text', id: 't', text }, { next: 'q' }), '.lesson'],
  'picture card': [() => stageViews.lesson({ ...picture, description: 'The button' }), '.lesson img'],
  question: [() => stageViews.lesson(question), '.answers'],
  'answered question': [() => stageViews.lesson({ ...question, answer }), '.feedback.wrong'],
};

test.each(
  Object.entries(states).flatMap(([name, state]) =>
    (['ltr', 'rtl'] as const).map(direction => [name, direction, state] as const),
  ),
)('axe finds nothing wrong: %s, %s', async (_name, direction, [makeView, sign, opens]) => {
  await bench.answer(page, 'stage', { ...makeView(), direction });
  await page.locator(`[dir=${direction}] ${sign}`).waitFor();
  if (opens) {
    await page.locator(opens).click();
    await page.locator('.offer .choices').waitFor();
  }
  const found = await page.evaluate(async () => {
    const host = document.querySelector('[popover="manual"]')?.localName ?? '';
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const result = await axe.run({ include: [{ fromShadowDom: [host, '.stage'] }] });
    const explain = ({ id, nodes }: (typeof result.violations)[number]) => `${id}: ${nodes[0]?.html}`;
    return { violations: result.violations.map(explain), passes: result.passes.length };
  });
  expect(found.violations).toEqual([]);
  expect(found.passes).toBeGreaterThan(5);
});

test.each([320, 1100])('everything that can be pressed is at least 24 px large, at %i px', async width => {
  await page.setViewportSize({ width, height: 560 });
  for (const [makeView, sign, opens] of Object.values(states)) {
    await bench.answer(page, 'stage', makeView());
    await page.locator(sign).first().waitFor();
    if (opens) await page.locator(opens).click();
    // A card that comes in from the side is looked at where it comes to rest.
    const amiss = () =>
      page.locator('.card button').evaluateAll(buttons =>
        buttons.flatMap(button => {
          const { width: w, height: h, left, right } = button.getBoundingClientRect();
          return Math.min(w, h) >= 24 && left >= 0 && right <= innerWidth ? [] : [button.textContent];
        }),
      );
    await expect.poll(amiss).toEqual([]);
  }
});
