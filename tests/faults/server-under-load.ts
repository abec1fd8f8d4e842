import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Signal } from '../../guides/schema/signal.ts';
import { type OwnPostgres, startPostgres } from '../fixtures/postgres/start-postgres.ts';
import { type ServerProcess, startServerProcess } from '../fixtures/server/server-process.ts';
import { TestDevice } from '../fixtures/server/test-device.ts';
import { Sender } from './sender.ts';

/** How many devices send. */
const senderCount = 4;

/** Where the server says that it is where nothing else is said: its port changes with each start. */
const anywhere = 'http://localhost:1';

/** What a server under load is started with. */
export interface LoadOrder {
  engine: 'sqlite' | 'postgres';
  /** Where its database is kept; a temporary folder by itself. */
  folder?: string;
  /** Where devices reach it, where that is not the server itself. */
  publicOrigin?: string;
}

/** A server as a program of its own, and devices that send to it. */
export class ServerUnderLoad {
  readonly senders: Sender[] = [];
  readonly postgres: OwnPostgres | undefined;
  server: ServerProcess;
  /** By which employees join. */
  readonly code: string;
  readonly admin: Promise<TestDevice>;
  /** The path or address of its database. */
  readonly database: string;
  readonly #args: readonly string[];
  readonly #publicOrigin: string;

  private constructor(
    server: ServerProcess,
    args: readonly string[],
    where: { database: string; publicOrigin: string; postgres: OwnPostgres | undefined },
  ) {
    const { database, publicOrigin, postgres } = where;
    this.server = server;
    this.database = database;
    this.#publicOrigin = publicOrigin;
    this.#args = args;
    this.postgres = postgres;
    this.code = /"code":"([\w-]+)"/.exec(server.said)?.[1] ?? '';
    this.admin = this.join(/join#([\w-]+)/.exec(server.said)?.[1] ?? '');
  }

  /** Starts one, and lets an admin and some employees join. It is ended after the test. */
  static async start({ engine, folder, publicOrigin = anywhere }: LoadOrder): Promise<ServerUnderLoad> {
    const own = mkdtempSync(join(tmpdir(), 'handrail-faults-'));
    onTestFinished(() => rmSync(own, { recursive: true, force: true }));
    const postgres = engine === 'postgres' ? await startPostgres(folder) : undefined;
    onTestFinished(() => postgres?.stop());
    const database = postgres ? await postgres.makeDatabase() : join(folder ?? own, 'handrail.db');
    const kept = ['--database', database, '--secret-file', join(own, 'secret')];
    const args = [...kept, '--port', '0', '--public-url', publicOrigin];
    const under = new ServerUnderLoad(await startServerProcess(args), args, {
      ...{ database, publicOrigin, postgres },
    });
    onTestFinished(() => under.server.kill());
    await under.admin;
    for (let at = 0; at < senderCount; at += 1) under.senders.push(new Sender(await under.join(under.code)));
    return under;
  }

  /** A device that has joined by a code. */
  async join(code: string): Promise<TestDevice> {
    const device = await TestDevice.create(request => {
      const { pathname, search } = new URL(request.url);
      return fetch(new Request(`${this.server.origin}${pathname}${search}`, request));
    }, Date.now);
    device.origin = this.#publicOrigin;
    await device.enrol(code);
    return device;
  }

  /** Starts it again where it was ended. */
  async startAgain(): Promise<void> {
    this.server = await startServerProcess(this.#args);
  }

  /** Lets all devices send without a pause while something happens. */
  async whileSending(happens: () => Promise<void>): Promise<void> {
    let isOver = false;
    const sending = this.senders.map(sender => sender.sendAllTheTime(() => isOver));
    await happens();
    isOver = true;
    await Promise.all(sending);
  }

  /**
   * Looks whether the server answers, holds all that it has acknowledged, and has counted it once; and ends it in peace.
   *
   * @returns how many runs it was told of
   */
  async expectAllCounted(): Promise<number> {
    for (const sender of this.senders) {
      const { sent, acknowledged, device } = sender;
      for (let tries = 0; tries < 100 && acknowledged.size < sent.size; tries += 1) await sender.sendOutbox();
      expect(acknowledged.size).toBe(sent.size);
      const held = await (await device.ask('GET', `/v1/people/${device.person}`)).json();
      expect(held.signals.map(({ id }: Signal) => id).sort()).toEqual([...sent.keys()].sort());
    }
    const admin = await this.admin;
    await admin.refresh();
    const day = (offset: number): string =>
      new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const answer = await admin.ask('GET', `/v1/report?from=${day(-1)}&to=${day(2)}`);
    const { guides, people } = await answer.json();
    const runs = this.senders.reduce((sum, sender) => sum + sender.runs, 0);
    expect([people, guides[0].starts, guides[0].completions]).toEqual([senderCount, runs, runs]);
    expect(await this.server.stop()).toBe(0);
    return runs;
  }
}
