import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Signal } from '../../guides/schema/signal.ts';
import { startPostgres } from '../fixtures/postgres/start-postgres.ts';
import { sampleRun } from '../fixtures/server/sample-signals.ts';
import { type ServerProcess, startServerProcess } from '../fixtures/server/server-process.ts';
import { TestDevice } from '../fixtures/server/test-device.ts';

/** How often the server is killed: a few times with all other tests, 200 times by `npm run test:faults`. */
const kills = Number(process.env.HANDRAIL_KILLS ?? 8);

/** A device that sends runs without end, and remembers what was acknowledged. */
class Sender {
  readonly sent = new Map<string, Signal>();
  readonly acknowledged = new Set<string>();
  readonly device: TestDevice;

  constructor(device: TestDevice) {
    this.device = device;
  }

  /** Sends what is not acknowledged yet, and a new run; gives up at the first sign that nobody is there. */
  async sendUntilCutOff(isOver: () => boolean): Promise<void> {
    try {
      while (!isOver()) {
        for (const signal of sampleRun(this.device.person, Date.now())) this.sent.set(signal.id, signal);
        await this.sendOutbox();
      }
    } catch {
      // The connection was cut off: what came of the batch nobody knows.
    }
  }

  async sendOutbox(): Promise<void> {
    const outbox = [...this.sent.values()].filter(({ id }) => !this.acknowledged.has(id)).slice(0, 500);
    if (outbox.length === 0) return;
    const answer = await this.device.send(outbox);
    if (answer.status === 401) await this.device.refresh();
    if (answer.status !== 200) return void (await new Promise(resolve => setTimeout(resolve, 100)));
    for (const id of (await answer.json()).acknowledged) this.acknowledged.add(id);
  }
}

describe.each(['sqlite', 'postgres'])('a server on %s that is killed again and again', name => {
  it(`loses nothing that it has acknowledged, and counts nothing twice, ${kills} times`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-killed-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    let database = join(folder, 'handrail.db');
    if (name === 'postgres') {
      const server = await startPostgres();
      onTestFinished(() => server.stop());
      database = await server.makeDatabase();
    }
    let running: ServerProcess | undefined;
    onTestFinished(() => running?.kill());
    const start = async (): Promise<ServerProcess> => {
      running = await startServerProcess([
        '--database',
        database,
        '--port',
        '0',
        '--secret-file',
        join(folder, 'secret'),
        '--public-url',
        'http://localhost:1',
      ]);
      return running;
    };
    let server = await start();
    const [, adminCode = ''] = /join#([\w-]+)/.exec(server.said) ?? [];
    const [, everybody = ''] = /"code":"([\w-]+)"/.exec(server.said) ?? [];
    const reach = (request: Request): Promise<Response> => {
      const { pathname, search } = new URL(request.url);
      return fetch(new Request(`${server.origin}${pathname}${search}`, request));
    };
    const enrolled = async (code: string): Promise<TestDevice> => {
      const device = await TestDevice.create(reach, Date.now);
      device.origin = 'http://localhost:1';
      await device.enrol(code);
      return device;
    };
    const admin = await enrolled(adminCode);
    const senders = await Promise.all(
      Array.from({ length: 4 }, async () => new Sender(await enrolled(everybody))),
    );
    for (let killed = 0; killed < kills; killed += 1) {
      let isOver = false;
      const sending = senders.map(sender => sender.sendUntilCutOff(() => isOver));
      await new Promise(resolve => setTimeout(resolve, 50 + ((killed * 37) % 250)));
      await server.kill();
      isOver = true;
      await Promise.all(sending);
      server = await start();
    }
    for (const sender of senders) {
      for (let tries = 0; tries < 50 && sender.acknowledged.size < sender.sent.size; tries += 1)
        await sender.sendOutbox();
      expect(sender.acknowledged.size).toBe(sender.sent.size);
      const held = await (await sender.device.ask('GET', `/v1/people/${sender.device.person}`)).json();
      expect(held.signals.map(({ id }: Signal) => id).sort()).toEqual([...sender.sent.keys()].sort());
    }
    await admin.refresh();
    const day = (offset: number): string =>
      new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const { guides, people } = await (
      await admin.ask('GET', `/v1/report?from=${day(-1)}&to=${day(2)}`)
    ).json();
    const runs = senders.reduce((sum, { sent }) => sum + sent.size / 3, 0);
    expect(runs).toBeGreaterThan(kills);
    expect([people, guides[0].starts, guides[0].completions]).toEqual([senders.length, runs, runs]);
    expect(await server.stop()).toBe(0);
  });
});
