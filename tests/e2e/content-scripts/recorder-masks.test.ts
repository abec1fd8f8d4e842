import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseRecorderWords } from '../../../components/recorder/words/choose-recorder-words.ts';
import type { Rectangle } from '../../../guides/contracts/recorder.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';

const inner = `<p>Inside</p><input id="inside" style="margin-left:30px">`;
const html = `<!doctype html><html lang="en"><title>Orders</title><style>body{margin:0}iframe{margin:20px;border:7px solid}</style>
<input id="plain"><textarea id="area"></textarea><select id="select"><option>One</select><input id="date" type="date">
<div id="rich" contenteditable>Hello</div><div id="role" role="spinbutton" tabindex="0">4</div>
<div id="editor" class="cm-editor" style="width:200px;height:60px">code</div>
<p id="marked" data-handrail-private>Ada Lovelace</p>
<div id="open"></div><div id="closed"></div>
<iframe id="same" srcdoc='${inner}'></iframe>
<iframe id="other" sandbox srcdoc='${inner}'></iframe>
<button id="button">Save</button><input id="submit" type="submit"><input id="tick" type="checkbox"><input type="hidden">
<input id="gone" style="display:none">
<script>
  for (const mode of ['open', 'closed']) {
    const root = document.getElementById(mode).attachShadow({ mode });
    const field = document.createElement('input');
    field.style.width = '99px';
    root.append(field);
    window[mode + 'Field'] = field;
  }
</script></html>`;

let bench: PageBench;
let page: Page;
let masks: Rectangle[];
beforeAll(async () => {
  bench = await startPageBench({ context: { viewport: { width: 900, height: 1200 } } });
  page = await bench.open({ html });
  await bench.answer(page, 'recorder', {
    type: 'recorder/orders',
    recording: true,
    steps: 0,
    words: chooseRecorderWords(['en'], 0),
  });
  await bench.inject(page, 'recorder');
  await page.getByText('0 steps').waitFor();
  masks = (await bench.tell(page, { type: 'recorder/masks' })) as Rectangle[];
});
afterAll(() => bench?.close());

const covered = (box: Rectangle): boolean =>
  masks.some(
    mask =>
      mask.x <= box.x &&
      mask.y <= box.y &&
      mask.x + mask.width >= box.x + box.width &&
      mask.y + mask.height >= box.y + box.height,
  );
const touched = (box: Rectangle): boolean =>
  masks.some(
    mask =>
      mask.x < box.x + box.width &&
      box.x < mask.x + mask.width &&
      mask.y < box.y + box.height &&
      box.y < mask.y + mask.height,
  );
const boxOf = async (expression: string): Promise<Rectangle> =>
  (await page.evaluate(
    `(({ x, y, width, height }) => ({ x, y, width, height }))(${expression}.getBoundingClientRect())`,
  )) as Rectangle;

test.each(['plain', 'area', 'select', 'date', 'rich', 'role', 'editor', 'marked', 'other'])(
  '%s is masked',
  async id => {
    expect(covered(await boxOf(`document.getElementById('${id}')`))).toBe(true);
  },
);

test.each(['open', 'closed'])('a field in a shadow root that is %s is masked', async mode => {
  expect(covered(await boxOf(`window.${mode}Field`))).toBe(true);
});

test('a field in a frame of the same site is masked where it is, and the rest of the frame is not', async () => {
  const field = await page.frameLocator('#same').locator('#inside').boundingBox();
  const words = await page.frameLocator('#same').locator('p').boundingBox();
  expect(field && covered(field)).toBe(true);
  expect(words && touched(words)).toBe(false);
});

test.each(['button', 'submit', 'tick'])('%s is not masked', async id => {
  expect(touched(await boxOf(`document.getElementById('${id}')`))).toBe(false);
});

test('what cannot be seen has no mask, and no mask is empty', () => {
  for (const { x, y, width, height } of masks) {
    expect(Math.min(width, height)).toBeGreaterThan(2);
    expect(x < 900 && y < 1200).toBe(true);
  }
});
