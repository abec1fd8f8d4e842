import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { StageView } from '../../../guides/contracts/stage-view.ts';
import type { HostilePage } from './hostile-page.ts';
import { lookAtStage, type StageSight } from './look-at-stage.ts';

/** A browser as the bench needs it: the same for both of them. */
export interface HostileBrowser {
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<HostileTab>;
  /** Runs an expression in the bench's own page, which stands in for the worker. */
  inWorker(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A tab of it. */
export interface HostileTab {
  /** Runs an expression in the page's own world. */
  run(expression: string): Promise<unknown>;
  /** Moves the mouse there and presses it, as a hand does. */
  click(point: { x: number; y: number }): Promise<void>;
  /** A picture of the viewport, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A hostile page in a tab, with the stage in it. */
export interface OpenedPage extends HostileTab {
  /** Its address, with a `/` at the end. */
  url: string;
  /** Shows this view, and brings the stage in where there is none yet. */
  show(view: StageView): Promise<void>;
  /** What is to be seen of the stage now. */
  look(): Promise<StageSight>;
  /** The types of all that the worker heard of this page. */
  heard(): Promise<string[]>;
}

/** The content scripts of Handrail, untouched, in a real browser. */
export interface HostileBench {
  open(page: HostilePage): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** The page that stands in for the worker: it hears, answers and injects. */
const worker = (): string => `
const api = globalThis.browser ?? globalThis.chrome;
const [tabs, heard, answers] = [{}, {}, {}];
api.tabs.onUpdated.addListener((id, _change, { url }) => {
  const page = /\\/p(\\d+)\\/(\\?late)?$/.exec(url ?? '')?.[1];
  if (page !== undefined) tabs[page] ??= id;
});
api.runtime.onMessage.addListener((message, { tab: { id } }, respond) => {
  (heard[id] ??= []).push(message.type);
  const answer = () => respond({ ok: true, value: answers[id] });
  if (message.type !== 'stage/aside') return answer();
  inject(id, 'aside').then(answer);
  return true;
});
const standing = api.scripting.registerContentScripts([{
  id: 'relay', js: ['/content-scripts/relay.js'], matches: ['http://127.0.0.1/*'], excludeMatches: ['http://127.0.0.1/*?late'],
  runAt: 'document_start',
}]);
const inject = (tabId, script) =>
  api.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/' + script + '.js'] });
globalThis.bench = {
  ready: () => standing.then(() => true),
  async show(page, view) {
    answers[tabs[page]] = view;
    // A stage that is there already answers, as the worker expects it.
    const heard = await api.tabs.sendMessage(tabs[page], { type: 'stage/show', view }).catch(() => undefined);
    if (!heard) await inject(tabs[page], 'stage');
    return true;
  },
  async look(page, args) {
    const [{ result }] = await api.scripting.executeScript({ target: { tabId: tabs[page] }, func: lookAtStage, args });
    return result;
  },
  heard: page => heard[tabs[page]] ?? [],
};
const lookAtStage = ${lookAtStage.toString()};
`;

/** Gives a copy of the extension the bench's page in place of its worker. */
export const adaptExtension = async (folder: string, manifest: object): Promise<void> => {
  const whole = {
    manifest_version: 3,
    name: 'Handrail among hostile pages',
    version: '1',
    default_locale: 'en',
    permissions: ['scripting', 'tabs'],
    host_permissions: ['http://127.0.0.1/*'],
    ...manifest,
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(whole));
  await writeFile(
    join(folder, 'bench.html'),
    '<!doctype html><title>Bench</title><script src="bench.js"></script>',
  );
  await writeFile(join(folder, 'bench.js'), worker());
};

/** Starts the bench in a browser. */
export async function startHostileBench(browser: HostileBrowser): Promise<HostileBench> {
  const pages: HostilePage[] = [];
  const serve = (path: string, response: ServerResponse): void => {
    const [, number, part = ''] = /^\/p(\d+)\/(.*)$/.exec(path) ?? [];
    const page = pages[Number(number)];
    const source = part === '' ? page?.source : page?.parts?.[part];
    if (!page || source === undefined) return void response.writeHead(404).end();
    const type = (part === '' && page.type) || 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, ...page.headers }).end(source);
  };
  const server = createServer((asking, answering) => serve(asking.url?.split('?')[0] ?? '', answering));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const ask = (method: string, ...args: unknown[]): Promise<unknown> =>
    browser.inWorker(`bench.${method}(${args.map(each => JSON.stringify(each)).join(', ')})`);
  return {
    async open(page) {
      const number = pages.push(page) - 1;
      const url = `http://127.0.0.1:${port}/p${number}/`;
      await ask('ready');
      return {
        ...(await browser.open(page.late ? `${url}?late` : url)),
        url,
        show: async view => void (await ask('show', number, view)),
        look: async () =>
          (await ask('look', number, [page.target ?? ['#save'], page.pressed ?? ['#other']])) as StageSight,
        heard: async () => (await ask('heard', number)) as string[],
      };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
