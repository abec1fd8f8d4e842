import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** The site of one trial. */
export interface ScenarioSite {
  /** The address of the scenario's page. On a port of its own, so that nothing of one trial is known in the next. */
  address: string;
  stop(): void;
}

const documentOf = (title: string, body: string): string =>
  /^\s*<(!doctype|html)/i.test(body)
    ? body
    : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const secondPage = documentOf(
  'Second page',
  '<h1>Second page</h1><p><a href="/">Back to the first page</a></p>',
);

const answerApi = async (query: URLSearchParams, response: ServerResponse): Promise<void> => {
  const asked = Number(query.get('c') ?? 200);
  const status = Number.isInteger(asked) && asked >= 200 && asked <= 599 ? asked : 200;
  await delay(Math.max(0, Number(query.get('d') ?? 0) || 0));
  const bare = status === 204 || status === 205 || status === 304;
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(bare ? undefined : JSON.stringify({ ok: status < 400, status }));
};

const answer = async (html: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  request.resume();
  if (pathname.startsWith('/api/')) return answerApi(searchParams, response);
  if (pathname === '/file.csv') {
    response.writeHead(200, {
      'content-type': 'text/csv',
      'content-disposition': 'attachment; filename=file.csv',
    });
    response.end('name,amount\na,1\nb,2\n');
    return;
  }
  const isPage = pathname === '/' || request.headers['sec-fetch-dest'] === 'document';
  if (isPage || pathname === '/s/p2') {
    // Other addresses are those that a page gave itself by pushState, and that a reload asks for.
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(pathname === '/s/p2' ? secondPage : documentOf('Page', html));
    return;
  }
  // Where peers send what they saw (/ph, /dd, /mp, /1): they are told that it arrived.
  response.writeHead(/^\/(ph|dd|mp|1)\b/.test(pathname) ? 200 : 404, { 'content-type': 'application/json' });
  response.end('{}');
};

/** Serves a scenario's page on a free port of 127.0.0.1. */
export const serveScenario = async (html: string): Promise<ScenarioSite> => {
  const server = createServer((request, response) => {
    answer(html, request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The scenario has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
};
