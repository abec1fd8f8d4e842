import { Agent, request } from 'node:https';
import { Readable } from 'node:stream';

/**
 * Fetches as browsers do, over TLS that is checked, trusting one certificate besides.
 *
 * @param ca the certificate, in PEM
 */
export const fetchTrusting = (ca: string): ((url: string, init: RequestInit) => Promise<Response>) => {
  // A connection that is kept may be cut while it lies idle, as in browsers.
  const agent = new Agent({ ca, keepAlive: true, maxSockets: 4 });
  return (url, { method = 'GET', headers, body }) =>
    new Promise((resolve, reject) => {
      const asked = request(
        url,
        { agent, method, headers: { ...(headers as Record<string, string>) } },
        answer => {
          const stream = Readable.toWeb(answer) as ReadableStream<Uint8Array>;
          const pairs = Object.entries(answer.headers).map(
            ([name, value]) => [name, `${value}`] as [string, string],
          );
          resolve(new Response(stream, { status: answer.statusCode ?? 500, headers: pairs }));
        },
      );
      asked.setTimeout(30_000, () => asked.destroy());
      asked.on('error', () => reject(new TypeError('The network failed.')));
      asked.end(body as string | undefined);
    });
};
