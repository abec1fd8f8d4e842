import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Target } from '../../../guides/schema/target.ts';
import { expectMissing, expectRing, playIn, recordIn, truthScript } from '../support/locate-journey.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';

let bench: PageBench;
beforeAll(async () => {
  bench = await startPageBench({ context: { viewport: { width: 900, height: 700 } } });
});
afterAll(() => bench?.close());

/** Longer than the stage is patient, in milliseconds. */
const beyondPatience = 3500;

const page = (script: string): string => `<!doctype html><html lang="en"><title>Orders</title>${truthScript}
<h1>Orders</h1><nav><button>New order</button> <button>Import</button></nav><main></main><order-form></order-form>
<script>
const fill = (root, isIndented) => {
  const section = document.createElement('section');
  section.style.paddingInlineStart = isIndented ? '200px' : '0';
  const heading = document.createElement('h2');
  heading.textContent = 'Order details';
  section.append(heading);
  for (const word of ['Save order', 'Discard', 'Print']) {
    const button = document.createElement('button');
    button.textContent = word;
    section.append(button);
  }
  root.replaceChildren(section);
  window.target = section.querySelector('button');
};
const main = document.querySelector('main');
const component = mode => customElements.define('order-form', class extends HTMLElement {
  constructor() { super(); fill(this.attachShadow({ mode })); }
});
${script}
</script></html>`;

const record = async (script: string): Promise<Target> => {
  const opened = await bench.open({ html: page(script) });
  const [target] = await recordIn(bench, opened);
  if (!target) throw new Error('Nothing was recorded.');
  await opened.close();
  return target;
};

test('a target that comes late is found, however late; one that is made anew takes the ring along', async () => {
  const target = await record('fill(main)');
  const opened = await bench.open({ html: page('') });
  await playIn(bench, opened, target);
  await expectMissing(opened);
  await opened.evaluate('fill(main)');
  await expectRing(opened);
  for (const isIndented of [true, false]) {
    await opened.evaluate(`fill(main, ${isIndented})`);
    await expectRing(opened);
  }
  await opened.evaluate('main.replaceChildren()');
  await expectMissing(opened);
  await opened.evaluate('fill(main, true)');
  await expectRing(opened);
  await opened.close();
});

test('one that a style hides is not shown, and found when a style shows it', async () => {
  const target = await record('fill(main)');
  const opened = await bench.open({ html: page('fill(main); main.style.cssText = "left:5px;display:none"') });
  await playIn(bench, opened, target);
  await expectMissing(opened);
  await opened.evaluate('main.style.left = "6px"');
  await opened.evaluate('main.style.display = ""');
  await expectRing(opened);
  await opened.evaluate('main.style.visibility = "hidden"');
  await expectMissing(opened);
  await opened.close();
});

test.each(['open', 'closed'])(
  'a shadow root (%s) that comes late to an element that is there already: no change of the page tells of it',
  async mode => {
    const target = await record(`component('${mode}')`);
    const opened = await bench.open({ html: page('') });
    await playIn(bench, opened, target);
    // Within the stage's patience it is seen at its end.
    await opened.evaluate(`component('${mode}')`);
    await expectRing(opened);
    await opened.close();

    // Later at the next change of the page, whatever that is, or when the person asks to try again.
    for (const how of ['change', 'try again']) {
      const late = await bench.open({ html: page('') });
      await playIn(bench, late, target);
      await expectMissing(late);
      await late.evaluate(`component('${mode}')`);
      await late.waitForTimeout(500);
      if (how === 'change') await late.evaluate('document.body.append(document.createElement("p"))');
      else await late.getByRole('button', { name: 'Try again' }).click();
      await expectRing(late);
      await late.close();
    }
  },
);

test('while the page rests, and while only sizes and places in it change, the page is not read', async () => {
  const target = await record('fill(main)');
  const opened = await bench.open({
    html: page('const bar = main.appendChild(document.createElement("div"));'),
  });
  // A search of the page runs dozens of functions of the stage; the browser tells which of them ran.
  await playIn(bench, opened, target);
  await expectMissing(opened);
  await opened.waitForTimeout(beyondPatience);
  const session = await opened.context().newCDPSession(opened);
  await session.send('Profiler.enable');
  const namesSeen = async (act: string): Promise<Set<string>> => {
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await session.send('Profiler.takePreciseCoverage');
    await opened.evaluate(act);
    const { result } = await session.send('Profiler.takePreciseCoverage');
    await session.send('Profiler.stopPreciseCoverage');
    const called = result
      .filter(({ url }) => url.endsWith('stage.js'))
      .flatMap(({ functions }) => functions.filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0));
    return new Set(called.map(({ functionName, ranges }) => `${functionName}@${ranges[0]?.startOffset}`));
  };
  const rest = 'new Promise(done => setTimeout(done, 1500))';
  const quiet = await namesSeen(rest);
  const moving = await namesSeen(`(async () => {
    for (let at = 0; at < 60; at++) {
      bar.style.transform = 'translateX(' + at + 'px)';
      bar.style.width = at + 'px';
      await new Promise(requestAnimationFrame);
    }
    await ${rest};
  })()`);
  const changing = await namesSeen(`(async () => {
    for (let at = 0; at < 60; at++) {
      bar.title = 'step ' + at;
      await new Promise(requestAnimationFrame);
    }
    await ${rest};
  })()`);
  // The pulse that asks whether the extension is still there may or may not be among them.
  expect(quiet.size).toBeLessThan(6);
  expect(moving.size).toBeLessThan(16);
  expect(changing.size).toBeGreaterThan(60);
  await opened.close();
});
