import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { importInVain } from '../support/import-guide.ts';
import { ownNodeRed } from '../support/own-node-red.ts';
import { recordedGuide } from '../support/recorded-guide.ts';

let handrail: ChromiumWithHandrail;
// biome-ignore lint/suspicious/noExplicitAny: a file that is bent out of shape
let file: any;

beforeAll(async () => {
  handrail = await launchChromium();
  file = JSON.parse(await recordedGuide(ownNodeRed()));
});
afterAll(() => handrail.close());

const bend: [what: string, names: string, bend: (guide: typeof file) => void][] = [
  ['an unknown field', 'guide.onload', bad => Object.assign(bad.guide, { onload: 'x' })],
  ['a newer version', 'formatVersion', bad => Object.assign(bad, { formatVersion: 3 })],
  ['a script', 'guide.title.en', bad => Object.assign(bad.guide.title, { en: '<script>alert(1)</script>' })],
  [
    'a javascript: link',
    'guide.steps[0].text.en[0].content[0].href',
    bad => {
      bad.guide.steps[0].text.en[0].content = [{ type: 'link', text: 'x', href: 'javascript:alert(1)' }];
    },
  ],
  [
    '10 MB of steps',
    'guide.steps',
    bad => {
      const [step] = bad.guide.steps;
      const many = Math.ceil(10_000_000 / JSON.stringify(step).length);
      bad.guide.steps = Array.from({ length: many }, (_, at) => ({ ...step, id: `step-${at}` }));
    },
  ],
  [
    'a cyclic branch',
    'guide.steps[1].branches[0].to',
    bad => {
      const [first, second] = bad.guide.steps;
      second.branches = [{ when: { kind: 'page', page: second.page }, to: first.id }];
    },
  ],
];

it.each(bend)('refuses %s as a whole, and names %s', async (_what, names, change) => {
  const bad = structuredClone(file);
  change(bad);
  const studio = await handrail.page('studio.html');
  expect(await importInVain(studio, JSON.stringify(bad))).toContain(names);
  for (const store of ['guides', 'lessons', 'pictures', 'drafts']) {
    expect(await handrail.rows(store)).toEqual([]);
  }
  await studio.close();
});
