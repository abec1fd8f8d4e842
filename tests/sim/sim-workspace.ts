import { writeGuideFile } from '../../guides/exchange/write-guide-file.ts';
import type { Guide } from '../../guides/schema/guide.ts';
import { sha256 } from '../../sync/protocol/sha256.ts';
import { makeLink } from '../../sync/server/access/make-link.ts';
import { insertKey } from '../../sync/server/content/insert-key.ts';
import { publish } from '../../sync/server/content/publish.ts';
import { signHead } from '../../sync/server/content/sign-head.ts';
import type { Transaction } from '../../sync/server/database/engine.ts';
import { Refusal } from '../../sync/server/http/refusal.ts';
import { createWorkspace } from '../../sync/server/workspaces/create-workspace.ts';
import { sampleGuide } from '../fixtures/sample-guide.ts';
import type { SimServer } from './sim-server.ts';

/** A workspace in the world: its authors publish, take back, and change its key. */
export class SimWorkspace {
  readonly id: number;
  /** By which devices join. */
  readonly code: string;
  /** Roots of all that the workspace has ever signed, by sequence. */
  readonly signed = new Map<number, string>();
  readonly #server: SimServer;
  /** All guides that were ever published, by what they are called: `guide-1 2`. */
  readonly guides = new Map<string, Guide>();
  readonly #versions = new Map<string, number>();

  private constructor(server: SimServer, id: number, code: string) {
    this.#server = server;
    this.id = id;
    this.code = code;
  }

  /** Makes one, and a link to it that never ends. */
  static async create(server: SimServer, name: string): Promise<SimWorkspace> {
    return server.insist(async transaction => {
      const { id } = await createWorkspace(server.context, transaction, { name, timeZone: 'UTC' });
      const order = { workspace: id, role: 'employee', uses: null, days: null, by: 'sim' } as const;
      const { code } = await makeLink(server.context, transaction, order);
      const workspace = new SimWorkspace(server, id, code);
      await workspace.#note(transaction);
      return workspace;
    });
  }

  /** Publishes the next version of a guide, and tries until it is. */
  async publish(id: string): Promise<number> {
    const version = (this.#versions.get(id) ?? 0) + 1;
    this.#versions.set(id, version);
    const guide = sampleGuide(2, { id, version, title: { en: `${id} ${version}` } });
    this.guides.set(`${id} ${version}`, guide);
    const body = writeGuideFile({
      format: 'handrail/guide-file',
      formatVersion: 2,
      guide,
      lessons: [],
      pictures: [],
    });
    await this.#insist(async transaction => {
      await publish(this.#server.context, transaction, this.#author, { kind: 'guide', body });
    });
    return version;
  }

  /** Publishes what a server of another day understands, and the devices of this one do not. */
  async publishLater(): Promise<void> {
    const { id: workspace } = this;
    const version = (this.#versions.get('later') ?? 0) + 1;
    this.#versions.set('later', version);
    const body = JSON.stringify({
      format: 'handrail/guide-file',
      formatVersion: 99,
      version,
      told: 'otherwise',
    });
    const hash = await sha256(body);
    await this.#insist(async transaction => {
      const [raised] = await transaction.rows<{ sequence: number }>('raiseSequence', [workspace, 1]);
      const place = [workspace, 'guide', 'later', version, raised?.sequence ?? 0, hash, 0] as const;
      await transaction.run('insertEntry', [...place, body, 'sim', 0]);
      await transaction.run('writeCurrent', [...place, JSON.stringify({ title: {}, defaultLocale: 'en' })]);
      await signHead(this.#server.context, transaction, workspace);
    });
  }

  /** Takes the guide back that was published first. */
  async takeBack(): Promise<void> {
    const id = [...this.#versions.keys()].find(each => each !== 'later');
    if (id === undefined) return;
    const request = { kind: 'guide', id, archived: true } as const;
    await this.#insist(async transaction => {
      await publish(this.#server.context, transaction, this.#author, request);
    });
  }

  /** Goes on with a new key. */
  async changeKey(): Promise<void> {
    await this.#insist(async transaction => {
      await transaction.rows('raiseSequence', [this.id, 1]);
      await insertKey(this.#server.context, transaction, this.id);
      await signHead(this.#server.context, transaction, this.id);
    });
  }

  get #author() {
    return { workspace: this.id, by: 'sim' };
  }

  /** Somebody else may have been first, or it was not there yet; then there is nothing to be done. */
  async #insist(work: (transaction: Transaction) => Promise<void>): Promise<void> {
    await this.#server
      .insist(async transaction => {
        await work(transaction);
        await this.#note(transaction);
      })
      .catch(error => {
        if (!(error instanceof Refusal)) throw error;
      });
  }

  async #note(transaction: Transaction): Promise<void> {
    const [row] = await transaction.rows<{ head: string }>('readWorkspaceById', [this.id]);
    const { sequence, root } = JSON.parse(row?.head ?? '{}');
    this.signed.set(sequence, root);
  }
}
