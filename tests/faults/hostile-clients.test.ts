import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { problemSchema } from '../../sync/protocol/problem.ts';
import { sampleRun } from '../fixtures/server/sample-signals.ts';
import { ServerUnderLoad } from './server-under-load.ts';

/** Connections that are held open at once by somebody who means no good. */
const held = 200;
/** Whether some are slow in the body, too, who have a minute for it: with `npm run test:faults`. */
const bodiesToo = Number(process.env.HANDRAIL_KILLS ?? 8) > 100;

/** What the server has said on a connection, from when it is open to when it is not. */
const speak = async (
  port: number,
  said: string | Uint8Array,
): Promise<{ socket: Socket; heard: Promise<string> }> => {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined);
  let text = '';
  socket.on('data', bytes => {
    text += bytes;
  });
  const heard = new Promise<string>(resolve => socket.on('close', () => resolve(text)));
  await once(socket, 'connect');
  socket.write(said);
  return { socket, heard };
};

/** Says a letter a second as long as anybody listens. */
const dawdle = (socket: Socket, letter: string): void => {
  const timer = setInterval(() => socket.write(letter), 1000);
  socket.on('close', () => clearInterval(timer));
};

const post = (path: string, length: number, more = ''): string =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n${more}\r\n`;

const problemOf = (heard: string) =>
  problemSchema.parse(JSON.parse(heard.slice(heard.indexOf('\r\n\r\n') + 4)));

describe('a server', () => {
  it('cuts off who takes for ever over a request, and serves everybody else meanwhile', async () => {
    const under = await ServerUnderLoad.start({ engine: 'sqlite' });
    const port = Number(new URL(under.server.origin).port);
    const slow: Promise<string>[] = [];
    for (let at = 0; at < held; at += 1) {
      const isInHeaders = !bodiesToo || at % 2 === 0;
      const said = isInHeaders
        ? 'POST /v1/signals HTTP/1.1\r\nHost: localhost\r\nX-Slow: '
        : post('/v1/tokens', 5000);
      const { socket, heard } = await speak(port, said);
      dawdle(socket, isInHeaders ? 'a' : '{');
      slow.push(heard);
    }
    let isOver = false;
    const serving = (async () => {
      while (!isOver) {
        await expectAlive(under);
        await new Promise(resolve => setTimeout(resolve, 1000));
      }
    })();
    for (const heard of await Promise.all(slow)) expect(heard).toMatch(/^$|^HTTP\/1.1 408/);
    isOver = true;
    await serving;
  });

  it('refuses what is too large before it has read it, whatever the sender says of its length', async () => {
    const under = await ServerUnderLoad.start({ engine: 'sqlite' });
    const port = Number(new URL(under.server.origin).port);
    const told = await speak(port, post('/v1/enrolments', 5_000_000_000, 'Connection: close\r\n'));
    told.socket.write('{');
    expect(await told.heard.then(problemOf)).toMatchObject({ type: 'too-large', status: 413 });
    // Without a length, piece by piece and without an end.
    const chunked =
      'POST /v1/enrolments HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n';
    const endless = await speak(port, chunked);
    const chunk = `${(1000).toString(16)}\r\n${'x'.repeat(1000)}\r\n`;
    let written = 0;
    const timer = setInterval(() => {
      written += 1;
      endless.socket.write(chunk);
    }, 5);
    expect(await endless.heard.then(problemOf)).toMatchObject({ type: 'too-large', status: 413 });
    clearInterval(timer);
    expect(written).toBeLessThan(2000);
    await expectAlive(under);
  });

  it('refuses what is no text and no HTTP, and goes on', async () => {
    const under = await ServerUnderLoad.start({ engine: 'sqlite' });
    const port = Number(new URL(under.server.origin).port);
    const bytes = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x7d]);
    const text = await speak(port, post('/v1/enrolments', bytes.length, 'Connection: close\r\n'));
    text.socket.write(bytes);
    expect(await text.heard.then(problemOf)).toMatchObject({ type: 'malformed', status: 400 });
    for (const nonsense of [
      '\0\0\0\0\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(100_000)}\r\n\r\n`,
      'POST /v1/signals HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET ',
      'POST /v1/signals HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]),
    ]) {
      const { heard } = await speak(port, nonsense);
      expect(await heard).toMatch(/^$|^HTTP\/1.1 4\d\d/);
    }
    await expectAlive(under);
  });
});

/** It still takes signals in. */
const expectAlive = async (under: ServerUnderLoad): Promise<void> => {
  const device = await under.join(under.code);
  const signals = sampleRun(device.person, Date.now());
  expect(await (await device.send(signals)).json()).toMatchObject({
    acknowledged: signals.map(({ id }) => id),
  });
};
