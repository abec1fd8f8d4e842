import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StepView } from '../../../guides/contracts/stage-view.ts';
import type { Target } from '../../../guides/schema/target.ts';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageViews } from '../support/stage-views.ts';

const html = `<!doctype html><html lang="en"><title>Orders</title>
<style>body{margin:0;height:2400px}#above{height:0}p{margin:60px 120px}</style><div id="above"></div>
<p><button id="save" name="save-order">Save order</button></p>
<p><label>Customer <input id="customer" name="customer"></label></p>
<p><label>Priority <select id="priority" name="priority"><option>Low</option></select></label></p>
<p><button id="archive" name="archive">Archive order</button></p>
<script>
const show = (tag, attributes) => {
  const element = Object.assign(document.createElement(tag), attributes);
  document.body.append(element);
  return element;
};
</script></html>`;

let bench: PageBench;
let revision = 10;

beforeAll(async () => {
  bench = await startPageBench();
});
afterAll(() => bench?.close());

/** A page with a step, and the targets of its elements by their selectors. */
const open = async (
  make: (targets: Record<string, Target>) => Partial<StepView>,
  prepare = '',
): Promise<Page> => {
  const page = await bench.open({ html });
  const targets: Record<string, Target> = {};
  for (const name of ['save', 'customer', 'priority', 'archive']) {
    targets[name] = await describeInPage(page, `#${name}`);
  }
  if (prepare) await page.evaluate(prepare);
  revision += 1;
  await bench.answer(page, 'stage', stageViews.step(make(targets), { revision }));
  await bench.inject(page, 'stage');
  return page;
};

/** What the worker heard of this step, without what is the same every time. */
const told = async (): Promise<object[]> =>
  (await bench.heard())
    .filter(each => each.revision === revision)
    .map(({ run: _run, revision: _revision, ...rest }) => rest);

/** How far each ring is from the element that it should be around, in the order of the elements; rings come as they are found. */
const distances = (page: Page, selectors: string[]): Promise<number[]> =>
  page.evaluate(wanted => {
    const rings = [...document.querySelectorAll('[popover="manual"]')]
      .flatMap(host => [...(host.shadowRoot?.querySelectorAll('.ring') ?? [])])
      .filter(ring => getComputedStyle(ring).visibility === 'visible')
      .map(ring => ring.getBoundingClientRect());
    return wanted.map(selector => {
      const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(-999, -999, 0, 0);
      return Math.min(
        ...rings.map(ring =>
          Math.max(
            Math.abs(ring.left + 4 - box.left),
            Math.abs(ring.top + 4 - box.top),
            Math.abs(ring.right - 4 - box.right),
            Math.abs(ring.bottom - 4 - box.bottom),
          ),
        ),
      );
    });
  }, selectors);

const worst = async (page: Page, selectors: string[]): Promise<number> =>
  Math.max(...(await distances(page, selectors)));

const replace = (): void => {
  const old = document.getElementById('customer');
  old?.parentElement?.parentElement?.style.setProperty('margin-top', '95px');
  old?.replaceWith(old.cloneNode(true));
};
const movements: [string, () => void][] = [
  ['a scroll', () => window.scrollTo(0, 40)],
  ['a layout shift', () => document.getElementById('above')?.style.setProperty('height', '57px')],
  ['a target that is made anew', replace],
];

test('several targets are ringed at once, and each ring follows its own', async () => {
  const page = await open(({ save, customer, priority }) => ({
    ...(save && customer && priority && { target: save, others: [customer, priority] }),
  }));
  const all = ['#save', '#customer', '#priority'];
  await expect.poll(() => worst(page, all)).toBeLessThanOrEqual(1);
  for (const [, move] of movements) {
    await page.evaluate(move);
    await expect.poll(() => worst(page, all)).toBeLessThanOrEqual(1);
  }
  await expect.poll(told, { timeout: 15_000 }).toContainEqual({ type: 'stage/step-shown' });
  // What else is ringed is not what ends the step.
  await page.click('#customer');
  await page.click('#save');
  await expect.poll(told, { timeout: 15_000 }).toContainEqual({ type: 'stage/step-done' });
  expect((await told()).filter(each => 'type' in each && each.type === 'stage/step-done')).toHaveLength(1);
  await page.close();
});

test('the card stands on a side on which it covers none of them', async () => {
  const page = await open(({ priority, archive }) => ({
    ...(priority && archive && { target: priority, others: [archive] }),
  }));
  const gap = async (): Promise<number> => {
    const [card, other] = await Promise.all(
      ['.callout[data-side]', '#archive'].map(selector => page.locator(selector).boundingBox()),
    );
    if (!card || !other) return Number.NEGATIVE_INFINITY;
    return Math.max(
      other.y - card.y - card.height,
      card.y - other.y - other.height,
      other.x - card.x - card.width,
      card.x - other.x - other.width,
    );
  };
  await expect.poll(gap).toBeGreaterThan(0);
  // And goes on doing so when everything moves.
  await page.evaluate(() => document.getElementById('above')?.style.setProperty('height', '30px'));
  await expect.poll(() => worst(page, ['#priority', '#archive'])).toBeLessThanOrEqual(1);
  await expect.poll(gap).toBeGreaterThan(0);
  await page.close();
});

test('another target that is not there is not ringed, and is when it comes', async () => {
  const page = await open(
    ({ save, archive }) => ({ ...(save && archive && { target: save, others: [archive] }) }),
    'kept = document.querySelector("#archive"); home = kept.parentElement; kept.remove()',
  );
  await expect.poll(() => worst(page, ['#save'])).toBeLessThanOrEqual(1);
  expect(await page.locator('.ring:visible').count()).toBe(1);
  await page.evaluate('home.append(kept)');
  await expect.poll(() => worst(page, ['#archive'])).toBeLessThanOrEqual(1);
  await page.close();
});

test('a spotlight dims all but the target, and the page works beneath it', async () => {
  const page = await open(({ save }) => ({ ...(save && { target: save }), spotlight: true }));
  await page.locator('.shade').waitFor();
  await expect.poll(() => worst(page, ['#save'])).toBeLessThanOrEqual(1);
  const shade = page.locator('.shade');
  await expect
    .poll(() => shade.evaluate(element => (element as HTMLElement).style.clipPath))
    .toContain('path(evenodd');
  await page.click('#customer');
  await page.keyboard.type('Ada');
  expect(await page.inputValue('#customer')).toBe('Ada');
  await page.click('#save');
  await expect.poll(told, { timeout: 15_000 }).toContainEqual({ type: 'stage/step-done' });
  await page.close();
});

test('a step is done when what the person brings about appears, and not before', async () => {
  const page = await open(
    ({ save, archive }) => ({
      ...(save && archive && { target: save, advance: { on: 'appears', target: archive } }),
    }),
    'kept = document.querySelector("#archive"); home = kept.parentElement; kept.remove()',
  );
  await expect.poll(told, { timeout: 15_000 }).toContainEqual({ type: 'stage/step-shown' });
  await page.click('#save');
  await page.waitForTimeout(300);
  expect(await told()).not.toContainEqual({ type: 'stage/step-done' });
  await page.evaluate('home.append(kept)');
  await expect.poll(told, { timeout: 15_000 }).toContainEqual({ type: 'stage/step-done' });
  await page.close();
});

test('a target is waited for beyond the usual, and then another one stands in its place', async () => {
  const page = await open(
    ({ save, customer, archive }) => ({
      ...(save && customer && archive && { target: archive }),
      ...(save && customer && { otherwise: { waitSeconds: 1, alternatives: [save, customer] } }),
    }),
    'document.querySelector("#archive").remove(); document.querySelector("#save").remove()',
  );
  await page.getByText('Looking for the place').waitFor();
  expect((await told()).map(each => ('type' in each ? each.type : ''))).not.toContain('stage/step-failed');
  await expect
    .poll(told, { timeout: 20_000 })
    .toContainEqual({ type: 'stage/step-failed', reason: 'absent', alternative: 1 });
  await expect.poll(() => worst(page, ['#customer'])).toBeLessThanOrEqual(1);
  // The worker's answer names the one that was found; it goes on standing there.
  await expect.poll(told, { timeout: 15_000 }).toContainEqual({ type: 'stage/step-shown' });
  await page.click('#customer');
  await expect.poll(told, { timeout: 15_000 }).toContainEqual({ type: 'stage/step-done' });
  await page.close();
});

test('a target that comes while it is waited for is shown, and nothing has failed', async () => {
  const page = await open(
    ({ archive }) => ({ ...(archive && { target: archive }), otherwise: { waitSeconds: 30 } }),
    'kept = document.querySelector("#archive"); home = kept.parentElement; kept.remove()',
  );
  await page.getByText('Looking for the place').waitFor();
  await page.waitForTimeout(2800);
  await page.evaluate('home.append(kept)');
  await expect.poll(() => worst(page, ['#archive'])).toBeLessThanOrEqual(1);
  await expect.poll(told, { timeout: 15_000 }).toContainEqual({ type: 'stage/step-shown' });
  expect((await told()).map(each => ('type' in each ? each.type : ''))).not.toContain('stage/step-failed');
  await page.close();
});

test('where nothing is found in the end, that is said once and the step points at nothing', async () => {
  const page = await open(
    ({ archive, save }) => ({
      ...(archive && save && { target: archive, otherwise: { alternatives: [save] } }),
    }),
    'kept = document.querySelector("#archive"); home = kept.parentElement; kept.remove(); document.querySelector("#save").remove()',
  );
  await expect
    .poll(told, { timeout: 20_000 })
    .toContainEqual({ type: 'stage/step-failed', reason: 'absent' });
  await page.locator('.say', { hasText: 'The place of this step is not' }).waitFor();
  expect(await page.locator('.ring').count()).toBe(0);
  await page.waitForTimeout(3000);
  expect((await told()).filter(each => 'reason' in each)).toHaveLength(1);
  // It shows itself as soon as it is there all the same.
  await page.evaluate('home.append(kept)');
  await expect.poll(() => worst(page, ['#archive'])).toBeLessThanOrEqual(1);
  await page.close();
});
