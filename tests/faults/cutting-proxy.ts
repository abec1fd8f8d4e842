import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import { onTestFinished } from 'vitest';
import { makeCertificate } from './make-certificate.ts';

/** What stands before a server, speaks TLS, and cuts connections. */
export interface CuttingProxy {
  origin: string;
  /** The certificate that it has signed itself, in PEM. */
  cert: string;
  /** After how many bytes, in both directions together, the next connections are cut; undefined: not at all. */
  cutsAfter: (() => number | undefined) | undefined;
  /** How many it has cut. */
  cuts: number;
  /** Where it leads to: the port of a server on this machine. */
  port: number;
}

/** Starts a proxy on loopback. It is ended after the test. */
export const startCuttingProxy = async (): Promise<CuttingProxy> => {
  const { key, cert } = makeCertificate();
  const open = new Set<Socket>();
  const proxy: CuttingProxy = { origin: '', cert, cutsAfter: undefined, cuts: 0, port: 0 };
  const listener = createServer({ key, cert }, outside => {
    const inside = connect(proxy.port, '127.0.0.1');
    let budget: number | undefined;
    for (const [from, to] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      open.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.on('end', () => to.end());
      from.on('data', (bytes: Buffer) => {
        budget ??= proxy.cutsAfter?.();
        let left = budget ?? Number.POSITIVE_INFINITY;
        // A part of what came may have gone through when the connection breaks.
        to.write(bytes.subarray(0, Math.max(0, Math.min(left, bytes.length))));
        left -= bytes.length;
        if (budget !== undefined) budget = left;
        if (left >= 0 || outside.destroyed) return;
        proxy.cuts += 1;
        outside.destroy();
        inside.destroy();
      });
    }
  });
  listener.on('tlsClientError', () => undefined);
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  proxy.origin = `https://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  onTestFinished(async () => {
    const closed = once(listener, 'close');
    listener.close();
    for (const socket of open) socket.destroy();
    await closed;
  });
  return proxy;
};
