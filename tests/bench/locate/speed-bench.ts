import type { Browser } from 'playwright-core';
import type { Answered, Recorded } from './page/systems-page.ts';
import { addScripts, answerRequests, benchOrigin } from './page-server.ts';
import type { Tally } from './tally.ts';

type Asked = Record<string, Record<string, Recorded>>;

interface PageApi {
  benchTruth: Map<string, Element>;
  benchDescribe: (names: string[]) => Asked;
  benchLocate: (asked: Asked, ids: string[]) => Record<string, Record<string, Answered>>;
}

/** A business page with about so many nodes: menu, form, and a table that fills it up, with two actions a row. */
const pageOf = (nodes: number): string => {
  const menu = Array.from(
    { length: 30 },
    (_, at) =>
      `<li><a href="/area-${'abcdefghijklmnopqrstuvwxyzäöüß'[at]}">Area ${String.fromCharCode(65 + (at % 26))}${at}</a></li>`,
  ).join('');
  const form = Array.from(
    { length: 40 },
    (_, at) =>
      `<div class="row"><label for="field_${at}_x">Field ${String.fromCharCode(65 + (at % 26))} ${at}</label><input id="field_${at}_x" name="f_${at}_x"></div>`,
  ).join('');
  const perRow = 11;
  const rows = Array.from(
    { length: Math.floor((nodes - 200) / perRow) },
    (_, at) =>
      `<tr><td>${at}</td><td>Name ${at}</td><td>Town ${at % 90}</td><td>${at * 7}</td><td>Open</td><td>x</td><td><button>Edit</button><button>Delete</button></td></tr>`,
  ).join('');
  return `<!doctype html><html lang="en"><body><nav><ul>${menu}</ul></nav><main><h1>Page</h1><form>${form}<button type="submit">Save</button></form><table><thead><tr><th>No</th><th>Name</th><th>Town</th><th>Sum</th><th>State</th><th>X</th><th>Actions</th></tr></thead><tbody>${rows}</tbody></table></main></body></html>`;
};

/**
 * Times describing and locating on large pages: `cold` with nothing kept of the page, `warm` with its index. Thirty
 * targets from the menu, the form and the table.
 */
export const runSpeed = async (
  browser: Browser,
  systems: string[],
  tally: Tally,
  scripts: string[],
): Promise<void> => {
  for (const nodes of [10_000, 50_000]) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await answerRequests(context, () => pageOf(nodes));
    const page = await context.newPage();
    await page.goto(`${benchOrigin}/page`);
    await addScripts(page, scripts);
    const ids = await page.evaluate(() => {
      const api = window as unknown as PageApi;
      api.benchTruth = new Map();
      const all = [...document.querySelectorAll('nav a, form input, form button, table button')];
      for (let at = 0; at < 30; at++) {
        const element = all[at < 20 ? at * 3 : Math.floor((all.length * (at - 19)) / 12)];
        if (element) api.benchTruth.set(String(at), element);
      }
      return [...api.benchTruth.keys()];
    });
    const asked = await page.evaluate(names => (window as unknown as PageApi).benchDescribe(names), systems);
    for (const [system, targets] of Object.entries(asked)) {
      for (const { ms } of Object.values(targets)) tally.described(`speed, ${nodes} nodes, warm`, system, ms);
    }
    const locate = (some: string[]) =>
      page.evaluate(([questions, names]) => (window as unknown as PageApi).benchLocate(questions, names), [
        asked,
        some,
      ] as const);
    for (const id of ids.slice(0, 5)) {
      for (const [system, own] of Object.entries(await locate([id])))
        for (const answer of Object.values(own))
          tally.add(`speed, ${nodes} nodes, cold`, system, true, answer);
    }
    for (const [system, own] of Object.entries(await locate([...ids, ...ids])))
      for (const answer of Object.values(own)) tally.add(`speed, ${nodes} nodes, warm`, system, true, answer);
    await context.close();
  }
};
