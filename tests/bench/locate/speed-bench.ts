import type { Browser } from 'playwright-core';
import type { Answered, Recorded } from './page/systems-page.ts';
import { addScripts, answerRequests, benchOrigin } from './page-server.ts';
import type { Tally } from './tally.ts';
import { tellProgress } from './tell-progress.ts';

type Asked = Record<string, Record<string, Recorded>>;

interface PageApi {
  benchSystems: { name: string }[];
  benchTruth: Map<string, Element>;
  benchDescribe: (names: string[]) => Asked;
  benchLocate: (asked: Asked, ids: string[], keeps: boolean) => Record<string, Record<string, Answered>>;
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

/** The same business as a component library draws it: boxes in boxes, styled, no table and few tags that say anything. */
const boxesOf = (nodes: number): string => {
  const button = (label: string, kind: string): string =>
    `<button type="button" class="ant-btn ant-btn-${kind}"><span class="ant-btn-icon"><span role="img" class="anticon anticon-${kind}"><svg viewBox="0 0 9 9" data-icon="${kind}"><path d="M0 0h9v9z"></path></svg></span></span><span>${label}</span></button>`;
  const menu = Array.from(
    { length: 30 },
    (_, at) =>
      `<li class="ant-menu-item" role="menuitem"><span class="ant-menu-title-content"><a href="/area-${'abcdefghijklmnopqrstuvwxyzäöüß'[at]}">Area ${at}</a></span></li>`,
  ).join('');
  const form = Array.from(
    { length: 40 },
    (_, at) =>
      `<div class="ant-form-item"><div class="ant-row ant-form-item-row"><div class="ant-col ant-form-item-label"><label for="field_${at}_x" title="Field ${at}">Field ${at}</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><span class="ant-input-affix-wrapper"><input class="ant-input" id="field_${at}_x"></span></div></div></div></div>`,
  ).join('');
  const perCard = 33;
  const cards = Array.from(
    { length: Math.floor((nodes - 600) / perCard) },
    (_, at) =>
      `<div class="ant-list-item"><div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-wrapper"><div class="ant-card-head-title">Order ${at}</div><div class="ant-card-extra"><span class="ant-tag">Open</span></div></div></div><div class="ant-card-body"><div class="ant-row"><div class="ant-col"><span class="ant-typography">Town ${at % 90}</span></div><div class="ant-col"><span class="ant-typography">${at * 7}</span></div></div><div class="ant-space"><div class="ant-space-item">${button('Edit', 'edit')}</div><div class="ant-space-item">${button('Delete', 'delete')}</div></div></div></div></div>`,
  ).join('');
  return `<!doctype html><html lang="en"><style>.ant-card{border:1px solid}.ant-space{display:flex}.ant-btn>span{display:inline-block}.ant-hidden{display:none}</style><body><div id="root"><div class="ant-layout"><aside class="ant-layout-sider"><ul class="ant-menu" role="menu">${menu}</ul></aside><div class="ant-layout-content"><h1>Page</h1><form class="ant-form">${form}${button('Save', 'primary')}</form><div class="ant-list"><div class="ant-list-items">${cards}</div></div></div></div></div></body></html>`;
};

const pages = { table: pageOf, boxes: boxesOf };

/** Small changes of a page, one after the other: a row comes, an attribute changes, a text changes, a note comes and goes. */
const changeALittle = (at: number): Promise<void> => {
  const rows = document.querySelector('tbody,.ant-list-items');
  const row = rows?.children[Math.floor(rows.children.length / 2)];
  const text = document.querySelector('h1');
  if (at % 4 === 0 && row) row.after(row.cloneNode(true));
  if (at % 4 === 1) row?.classList.toggle('marked');
  if (at % 4 === 2 && text?.firstChild) text.firstChild.nodeValue = `Page ${at}`;
  if (at % 4 === 3) {
    const note = document.createElement('div');
    note.textContent = 'Saved';
    document.querySelector('.note')?.remove();
    note.className = 'note';
    document.body.append(note);
  }
  return new Promise(resolve => setTimeout(resolve, 20));
};

/** The targets of which the others are asked a few: some of them take seconds for one on a large page. */
const fewTargets = 3;
const isOurs = (system: string): boolean => system === 'handrail';

/**
 * Times describing and locating on large pages: `cold` with nothing kept of the page, `warm` with its index, `changed`
 * after a small change. Thirty targets from the menu, the form and the table; three, and `warm` only, for systems that
 * keep nothing of a page.
 */
export const runSpeed = async (
  browser: Browser,
  systems: string[],
  tally: Tally,
  scripts: string[],
): Promise<void> => {
  for (const [kind, html] of Object.entries(pages)) {
    for (const nodes of [10_000, 50_000]) {
      const set = `speed, ${kind}, ${nodes} nodes`;
      tellProgress(set);
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      await answerRequests(context, () => html(nodes));
      const page = await context.newPage();
      await page.goto(`${benchOrigin}/page`);
      await addScripts(page, scripts);
      const describe = (names: string[], count: number): Promise<Asked> =>
        page.evaluate(
          ([wanted, most]) => {
            const api = window as unknown as PageApi;
            const all = [
              ...document.querySelectorAll(
                'nav a,aside a,form input,form button,table button,.ant-list button',
              ),
            ];
            api.benchTruth = new Map();
            for (let at = 0; at < 30; at += 30 / most) {
              const element = all[at < 20 ? at * 3 : Math.floor((all.length * (at - 19)) / 12)];
              if (element) api.benchTruth.set(String(at), element);
            }
            return api.benchDescribe(wanted);
          },
          [names, count] as const,
        );
      const locate = async (name: string, asked: Asked, some: string[], keeps: boolean): Promise<void> => {
        const answers = await page.evaluate(
          ([questions, names, keep]) => (window as unknown as PageApi).benchLocate(questions, names, keep),
          [asked, some, keeps] as const,
        );
        for (const [system, own] of Object.entries(answers))
          for (const answer of Object.values(own)) tally.add(`${set}, ${name}`, system, true, answer);
      };
      const noteDescribed = (asked: Asked): void => {
        for (const [system, targets] of Object.entries(asked))
          for (const { ms } of Object.values(targets)) tally.described(`${set}, warm`, system, ms);
      };
      const known = await page.evaluate(() =>
        (window as unknown as PageApi).benchSystems.map(({ name }) => name),
      );
      const chosen = known.filter(name => systems.length === 0 || systems.includes(name));
      const peers = chosen.filter(name => !isOurs(name));
      // No names would mean every system.
      if (peers.length > 0) {
        const others = await describe(peers, fewTargets);
        noteDescribed(others);
        await locate('warm', others, Object.keys(Object.values(others)[0] ?? {}), false);
      }
      if (!chosen.some(isOurs)) {
        await context.close();
        continue;
      }
      const ours = await describe(chosen.filter(isOurs), 30);
      noteDescribed(ours);
      const ids = Object.keys(Object.values(ours)[0] ?? {});
      for (const id of ids.filter((_, at) => at % 3 === 0)) await locate('cold', ours, [id], false);
      await locate('warm', ours, [...ids, ...ids], false);
      for (const [at, id] of ids.entries()) {
        await page.evaluate(changeALittle, at);
        await locate('changed', ours, [id], true);
      }
      await context.close();
    }
  }
};
