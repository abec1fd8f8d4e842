import type { Browser, Page } from 'playwright-core';
import type { Answered, Recorded } from '../page/systems-page.ts';
import type { Tally } from '../tally.ts';
import { tellProgress } from '../tell-progress.ts';
import { type NodeRed, serveNodeRed } from './serve-node-red.ts';

type Asked = Record<string, Record<string, Recorded>>;

interface PageApi {
  benchTruth: Map<string, Element>;
  benchLocale: string | undefined;
  benchDescribe: (names: string[]) => Asked;
  benchLocate: (asked: Asked, ids: string[]) => Record<string, Record<string, Answered>>;
  RED: {
    actions: { invoke: (name: string) => void };
    editor: { edit: (node: unknown) => void };
    nodes: { node: (id: string) => unknown };
  };
}

const versions = [1, 2, 3, 4] as const;
/** What of the editor is open: its main menu, the user's settings, the form of a node. */
const states = ['menu', 'settings', 'node'] as const;
const steps: { name: string; from: number; to: number; locale: string }[] = [
  { name: '1.3 to 2.2', from: 1, to: 2, locale: 'en-US' },
  { name: '2.2 to 3.1', from: 2, to: 3, locale: 'en-US' },
  { name: '3.1 to 4.1', from: 3, to: 4, locale: 'en-US' },
  { name: '1.3 to 4.1', from: 1, to: 4, locale: 'en-US' },
  { name: '4.1, en to de', from: 4, to: 4, locale: 'de' },
  { name: '4.1, en to ja', from: 4, to: 4, locale: 'ja' },
  { name: '3.1 en to 4.1 de', from: 3, to: 4, locale: 'de' },
];
const parts = 4;

const enter = async (page: Page, state: (typeof states)[number]): Promise<void> => {
  await page.waitForFunction(
    () =>
      document.querySelector('#red-ui-palette .red-ui-palette-node') !== null &&
      document.querySelector('#node-inject') !== null,
  );
  await page.evaluate(which => {
    const api = window as unknown as PageApi;
    if (which === 'menu') document.querySelector<HTMLElement>('#red-ui-header-button-sidemenu')?.click();
    if (which === 'settings') api.RED.actions.invoke('core:show-user-settings');
    if (which === 'node') api.RED.editor.edit(api.RED.nodes.node('node-inject'));
  }, state);
  await page.waitForTimeout(1200);
};

/** Notes which element each id names, and then takes all ids away: they are the truth, and nobody may see it. */
const harvest = (page: Page, locale: string): Promise<string[]> =>
  page.evaluate(language => {
    const api = window as unknown as PageApi;
    api.benchLocale = language.split('-')[0];
    api.benchTruth = new Map();
    for (const element of document.querySelectorAll('[id]')) {
      const box = element.getBoundingClientRect();
      const shown =
        element.checkVisibility?.() && box.width > 0 && box.height > 0 && !element.closest('defs');
      // What a person can act on: a guide points at nothing else.
      const acts =
        element.matches('a,button,input,select,textarea,label,summary,[role],[tabindex]') ||
        getComputedStyle(element).cursor === 'pointer';
      if (shown && acts && element.querySelectorAll('*').length <= 40)
        api.benchTruth.set(element.id, element);
    }
    for (const element of document.querySelectorAll('[id]')) element.removeAttribute('id');
    for (const element of document.querySelectorAll('[for],[aria-labelledby]')) {
      element.removeAttribute('for');
      element.removeAttribute('aria-labelledby');
    }
    return [...api.benchTruth.keys()];
  }, locale);

const openEditor = async (
  browser: Browser,
  server: NodeRed,
  state: (typeof states)[number],
  locale: string,
  scripts: string[],
) => {
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.address);
  await enter(page, state);
  for (const content of scripts) await page.evaluate(content);
  const ids = await harvest(page, locale);
  return { page, ids, close: () => context.close() };
};

/** Runs real upgrades of Node-RED's editor, and its own languages; the truth are the editor's ids, which are hidden. */
export const runNodeRed = async (
  browser: Browser,
  systems: string[],
  tally: Tally,
  scripts: string[],
  notes?: (line: string) => void,
): Promise<void> => {
  const servers = new Map<number, NodeRed>();
  try {
    for (const version of versions) servers.set(version, await serveNodeRed(version));
    for (const state of states) {
      const recorded = new Map<number, { asked: Asked; ids: string[] }>();
      for (const version of versions) {
        const server = servers.get(version);
        if (!server) continue;
        const before = await openEditor(browser, server, state, 'en-US', scripts);
        recorded.set(version, {
          ids: before.ids,
          asked: await before.page.evaluate(
            names => (window as unknown as PageApi).benchDescribe(names),
            systems,
          ),
        });
        await before.close();
      }
      for (const { name, from, to, locale } of steps) {
        tellProgress(`Node-RED, ${state}: ${name}`);
        const server = servers.get(to);
        const then = recorded.get(from);
        if (!server || !then) continue;
        const after = await openEditor(browser, server, state, locale, scripts);
        const shared = then.ids.filter(id => after.ids.includes(id));
        const locate = (ids: string[]) =>
          after.page.evaluate(([asked, all]) => (window as unknown as PageApi).benchLocate(asked, all), [
            then.asked,
            ids,
          ] as const);
        const count = (answers: Awaited<ReturnType<typeof locate>>, present: boolean): void => {
          for (const [system, own] of Object.entries(answers)) {
            for (const [id, answer] of Object.entries(own)) {
              tally.add(
                `node-red, ${locale === 'en-US' ? 'upgrades' : 'languages'}`,
                system,
                present,
                answer,
              );
              tally.add(`node-red, ${name}`, system, present, answer);
              if (answer.note) notes?.(`node-red ${name} ${state} ${id}: ${answer.outcome} ${answer.note}`);
            }
          }
        };
        count(await locate(shared), true);
        for (let part = 0; part < parts; part++) {
          const some = shared.filter((_, at) => at % parts === part);
          // Parts of what is removed go with it; they are put back for the next round.
          await after.page.evaluate(ids => {
            const api = window as unknown as PageApi & {
              benchGone: { element: Element; parent: Node | null; next: Node | null; id: string }[];
            };
            api.benchGone = ids.flatMap(id => {
              const element = api.benchTruth.get(id);
              if (!element) return [];
              const gone = { id, element, parent: element.parentNode, next: element.nextSibling };
              element.remove();
              api.benchTruth.delete(id);
              return [gone];
            });
          }, some);
          count(await locate(some), false);
          await after.page.evaluate(() => {
            const api = window as unknown as PageApi & {
              benchGone: { element: Element; parent: Node | null; next: Node | null; id: string }[];
            };
            for (const { id, element, parent, next } of api.benchGone.reverse()) {
              parent?.insertBefore(element, next);
              api.benchTruth.set(id, element);
            }
          });
        }
        await after.close();
      }
    }
  } finally {
    for (const server of servers.values()) await server.stop();
  }
};
