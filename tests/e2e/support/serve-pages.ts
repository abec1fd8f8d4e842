import { once } from 'node:events';
import { createServer } from 'node:http';

/** A web site of the tests' own. */
export interface ServedPages {
  /** Its address, without a `/` at the end. */
  origin: string;
  stop(): Promise<void>;
}

/**
 * Serves pages on a free port of 127.0.0.1.
 *
 * @param pages the HTML of each page by its path, such as `/orders`; every other path is answered with 404
 */
export async function servePages(pages: Record<string, string>): Promise<ServedPages> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = pages[pathname];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The pages have no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
