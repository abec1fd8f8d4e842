import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundlePage } from '../../bench/locate/bundle-page.ts';
import { startBrowser } from '../../bench/locate/page-server.ts';

/**
 * The index is kept until the page changes. What it answers must be what a fresh one answers: pages of a business
 * application are changed at random, and every target is asked about both ways after every change. It fails when the
 * index overlooks one kind of change (children, attributes or text) or what is in shadow roots.
 */
let browser: Browser;
let script: string;
beforeAll(async () => {
  script = await bundlePage('tests/bench/locate/page/systems-page.ts');
  browser = await startBrowser();
});
afterAll(() => browser?.close());

interface Difference {
  changes: string[];
  kept: string;
  fresh: string;
  target: string;
}

const differences = (page: Page, seed: number, rounds: number): Promise<Difference[]> =>
  page.evaluate(
    ([start, count]) => {
      const api = window as unknown as {
        benchTruth: Map<string, Element>;
        benchDescribe: (names: string[]) => Record<string, Record<string, { recorded: string | null }>>;
        benchAsk: (recorded: string) => unknown[];
        benchForget: () => void;
      };
      let state = start;
      const chance = (below: number): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const one = <Value>(values: ArrayLike<Value>): Value => values[chance(values.length)] as Value;
      const words = ['Save', 'Close', 'Edit', 'Name', 'Town', 'Open', 'Order 4711', '12', 'Blue', 'x'];
      const make = (
        tag: string,
        attributes: Record<string, string>,
        ...inner: (Element | string)[]
      ): Element => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.append(...inner);
        return element;
      };
      let made = 0;
      const button = (): Element =>
        one([
          () => make('button', {}, one(words)),
          () =>
            make(
              'button',
              { class: 'primary' },
              make('span', { class: one(['', 'icon-edit', 'gone']) }, one(words)),
            ),
          () => make('a', { href: `/orders/${one(words)}` }, one(words)),
          () => make('div', { role: 'button', tabindex: '0' }, make('i', { class: 'fa fa-pen' }), one(words)),
        ])();
      const field = (): Element => {
        const id = one(['town', 'name', `f-${one('abcdef')}`]);
        const name = one(words);
        return one([
          () => make('div', { class: 'field' }, make('label', { for: id }, name), make('input', { id })),
          () => make('label', {}, name, make('input', { name: id })),
          () =>
            make(
              'div',
              {},
              make('span', { id: `l-${id}` }, name),
              make('input', { 'aria-labelledby': `l-${id}` }),
            ),
          () =>
            make(
              'div',
              { class: 'field' },
              make('label', {}, name),
              make('select', {}, make('option', {}, 'Red')),
            ),
        ])();
      };
      const row = (): Element =>
        make(
          'tr',
          {},
          make('td', {}, String(made++)),
          make('td', {}, one([() => one(words), () => make('a', { href: '#' }, one(words))])()),
          make('td', {}, button(), button()),
        );
      const card = (): Element => make('div', { class: 'card' }, make('span', {}, one(words)), button());
      const component = (): Element => {
        const host = make('x-panel', { name: one(words) }, button());
        host
          .attachShadow({ mode: 'open' })
          .append(make('div', { class: 'frame' }, make('slot', {}), button()));
        return host;
      };
      const section = (): Element =>
        make(
          one(['section', 'div', 'form', 'nav', 'ul']),
          { class: one(['', 'panel', 'menu', 'list']) },
          make('h2', {}, one(words)),
          ...Array.from({ length: 1 + chance(4) }, () => one([button, field, card, component])()),
        );
      const table = (): Element =>
        make(
          'table',
          {},
          ...(chance(3)
            ? [
                make(
                  'thead',
                  {},
                  make('tr', {}, make('th', {}, 'No'), make('th', {}, 'Name'), make('th', {}, 'Do')),
                ),
              ]
            : []),
          make('tbody', {}, ...Array.from({ length: 2 + chance(6) }, row)),
        );
      document.head.replaceChildren(
        make('style', {}, '.gone,.menu.open .card{display:none} .panel[hidden]{display:none}'),
      );
      document.body.replaceChildren(
        make('main', {}, make('h1', {}, 'Orders'), section(), table(), section(), section()),
      );
      const inside = (): Element[] => {
        const all = [...document.body.querySelectorAll('*')];
        for (const { shadowRoot } of [...all]) if (shadowRoot) all.push(...shadowRoot.querySelectorAll('*'));
        return all;
      };
      const does = (what: string, act: () => unknown): string => {
        act();
        return what;
      };
      const change = (): string => {
        const all = inside();
        // The page stays small enough to be asked about often.
        if (all.length > 250) return does('many gone', () => all.at(-1 - chance(150))?.remove());
        const element = one(all);
        const other = one(all);
        const outline = `${element.localName}.${element.className}`;
        const attribute =
          (name: string, ...values: string[]) =>
          (): string => {
            if (chance(3)) element.setAttribute(name, one(values));
            else element.removeAttribute(name);
            return `${name} of ${outline}`;
          };
        return one([
          () => does(`without ${outline}`, () => element.localName !== 'main' && element.remove()),
          () => does(`section in ${outline}`, () => element.append(section())),
          () => does(`twin of ${outline}`, () => element.before(element.cloneNode(true))),
          () => does('row', () => element.closest('tbody')?.append(row())),
          () => does('row before', () => element.closest('tr')?.before(row())),
          () =>
            does(`${outline} into ${other.localName}`, () => {
              if (!element.contains(other) && other.getRootNode() === document) other.append(element);
            }),
          () => {
            const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
            if (text) text.nodeValue = one(words);
            return `text in ${outline}`;
          },
          () =>
            does(`more in ${outline}`, () => element.append(one([table, field, button, card, component])())),
          attribute('class', 'card', 'panel', 'gone', 'menu', 'menu open', 'nav', 'field'),
          attribute('hidden', ''),
          attribute(
            'role',
            'button',
            'row',
            'gridcell',
            'list',
            'presentation',
            'navigation',
            'dialog',
            'columnheader',
          ),
          attribute('id', 'town', 'name', 'l-town', 'save'),
          attribute('for', 'town', 'name'),
          attribute('aria-label', 'Save', 'Close'),
          attribute('aria-labelledby', 'l-town', 'l-name town', 'nothing'),
          attribute('aria-hidden', 'true'),
          attribute('name', 'town', 'save'),
          attribute('title', 'Save', 'Help'),
          attribute('tabindex', '0'),
          attribute('slot', 'nowhere'),
          attribute('data-testid', 'save', 'edit'),
        ])();
      };
      const found: Difference[] = [];
      const recorded = (): string[] => {
        api.benchTruth = new Map(Array.from({ length: 12 }, (_, at) => [String(at), one(inside())]));
        return Object.values(api.benchDescribe(['handrail']).handrail ?? {}).flatMap(
          ({ recorded: one }) => one ?? [],
        );
      };
      let targets = recorded();
      for (let round = 0; round < count; round++) {
        const changes = Array.from({ length: 1 + chance(4) }, change);
        if (round % 5 === 4) targets = recorded();
        const kept = targets.map(target => api.benchAsk(target));
        api.benchForget();
        const fresh = targets.map(target => api.benchAsk(target));
        for (const [at, target] of targets.entries()) {
          const one = kept[at] ?? [];
          const other = fresh[at] ?? [];
          if (one.length === other.length && one.every((part, place) => part === other[place])) continue;
          const told = (answer: unknown[]): string =>
            answer
              .map(part => (part instanceof Element ? part.outerHTML.slice(0, 60) : String(part)))
              .join(' ');
          found.push({ changes, kept: told(one), fresh: told(other), target });
        }
        // The fresh index is gone again, so that the next round begins with one that was kept.
      }
      return found;
    },
    [seed, rounds] as const,
  );

test('an index that was kept answers like a fresh one, whatever changes', async () => {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><head></head><body></body></html>');
  await page.addScriptTag({ content: script });
  for (let seed = 1; seed <= 6; seed++) {
    expect({ seed, differences: (await differences(page, seed, 16)).slice(0, 3) }).toEqual({
      seed,
      differences: [],
    });
  }
});
