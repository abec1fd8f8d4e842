import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';

/** A proxy that writes down what it is asked for, and asks nobody but this machine. */
export interface CountingProxy {
  port: number;
  /** Every address asked for so far; of a tunnel (a WebSocket, https) only host and port are to be seen. */
  asked: string[];
  stop(): Promise<void>;
}

const isLoopback = (host: string): boolean => host === '127.0.0.1' || host === 'localhost';

const forward = (asking: IncomingMessage, answering: ServerResponse): void => {
  const url = URL.parse(asking.url ?? '');
  if (!url || !isLoopback(url.hostname)) {
    answering.writeHead(403).end();
    return;
  }
  const { method, headers } = asking;
  const onward = request(url, { method, headers }, response => {
    answering.writeHead(response.statusCode ?? 502, response.rawHeaders);
    response.pipe(answering);
  });
  onward.on('error', () => answering.destroy());
  asking.pipe(onward);
};

const tunnel = (asking: IncomingMessage, socket: Socket): void => {
  const [host = '', port] = (asking.url ?? '').split(':');
  if (!isLoopback(host)) {
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    return;
  }
  const onward = connect(Number(port), host, () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
};

/** Starts the proxy on a free port of 127.0.0.1. */
export async function startCountingProxy(): Promise<CountingProxy> {
  const asked: string[] = [];
  const server = createServer((asking, answering) => {
    asked.push(asking.url ?? '');
    forward(asking, answering);
  });
  server.on('connect', (asking, socket) => {
    asked.push(`tunnel://${asking.url}`);
    tunnel(asking, socket as Socket);
  });
  const sockets = new Set<Socket>();
  server.on('connection', socket => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    asked,
    async stop() {
      if (!server.listening) return;
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}
