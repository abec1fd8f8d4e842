import type { PackEntry } from '../../sync/protocol/pack-entry.ts';
import type { PackHead, SignedHead } from '../../sync/protocol/pack-head.ts';
import { packRoot } from '../../sync/protocol/pack-root.ts';
import { sha256 } from '../../sync/protocol/sha256.ts';

type Line = { entry?: PackEntry; head?: SignedHead };

const linesOf = (text: string): Line[] =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
const textOf = (lines: readonly Line[]): string => lines.map(line => `${JSON.stringify(line)}\n`).join('');
const base64url = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64url');

/** Somebody between the server and the devices who knows the protocol, and has every key but the workspace's. */
export class Forger {
  readonly #known = new Map<string, PackEntry>();
  #first: string | undefined;

  /**
   * Learns what is published from an answer, and gives back the first one that told of all content, once there is a newer one.
   *
   * @param isWhole the device had asked for everything
   */
  remember(text: string, isWhole: boolean): string | undefined {
    const entries = linesOf(text).flatMap(({ entry }) => (entry ? [entry] : []));
    for (const entry of entries) this.#known.set(`${entry.kind} ${entry.id}`, entry);
    const first = this.#first;
    if (isWhole && entries.length > 0) this.#first ??= text;
    return first === text ? undefined : first;
  }

  /** One letter is another. */
  damage(text: string): string {
    return text.replace('Press', 'Tress');
  }

  /** All but one, under the head that the workspace has signed. */
  withhold(text: string): string {
    const lines = linesOf(text);
    const at = lines.findIndex(({ entry }) => entry);
    return textOf(lines.filter((_, index) => index !== at));
  }

  /**
   * Other content, with hashes and a root that fit it and all that a device may hold, signed with a key of the forger's that it says
   * has followed the last.
   */
  async forge(text: string): Promise<string> {
    const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    const publicKey = base64url(await crypto.subtle.exportKey('raw', pair.publicKey));
    const sign = async (words: string): Promise<string> =>
      base64url(await crypto.subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(words)));
    const lines = linesOf(text);
    const signed = lines.find(line => line.head)?.head;
    if (!signed) return text;
    const { sequence, ...rest } = JSON.parse(signed.head) as PackHead;
    const sent = lines.flatMap(({ entry }) => (entry ? [entry] : []));
    const [any] = this.#known.values();
    const told = sent.length > 0 || !any ? sent : [{ ...any, sequence: sequence + 1 }];
    const entries: PackEntry[] = [];
    const all = new Map(this.#known);
    for (const entry of told) {
      const body = entry.body.replaceAll('Press', 'Give away');
      const forged = { ...entry, body, hash: await sha256(body) };
      entries.push(forged);
      all.set(`${entry.kind} ${entry.id}`, forged);
    }
    const head = JSON.stringify({ ...rest, sequence: sequence + 1, root: await packRoot(all.values()) });
    const key = {
      id: (await sha256(publicKey)).slice(0, 16),
      publicKey,
      endorsement: await sign(`handrail/pack-key:${publicKey}`),
    };
    const signature = await sign(`handrail/pack-head:${head}`);
    return textOf([
      ...entries.map(entry => ({ entry })),
      { head: { head, signature, keys: [...signed.keys, key] } },
    ]);
  }
}
