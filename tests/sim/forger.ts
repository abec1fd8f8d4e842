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
  #first: string | undefined;
  #all: string | undefined;

  /** Keeps an answer with all content that was told before others, and gives it back once there is a newer one. */
  remember(text: string): string | undefined {
    const isWhole = linesOf(text).length > 2;
    if (isWhole) this.#first ??= text;
    if (isWhole) this.#all = text;
    return this.#first === this.#all ? undefined : this.#first;
  }

  /** One letter is another. */
  damage(text: string): string {
    return text.replace('Press', 'Tress');
  }

  /** Other content, with hashes and a root that fit it, signed with a key of the forger's that it says has followed the last. */
  async forge(text: string): Promise<string> {
    const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    const publicKey = base64url(await crypto.subtle.exportKey('raw', pair.publicKey));
    const sign = async (words: string): Promise<string> =>
      base64url(await crypto.subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(words)));
    const lines = linesOf(text);
    const signed = lines.find(line => line.head)?.head;
    if (!signed) return text;
    const entries: PackEntry[] = [];
    for (const { entry } of lines) {
      if (!entry) continue;
      const body = entry.body.replaceAll('Press', 'Give away');
      entries.push({ ...entry, body, hash: await sha256(body) });
    }
    const { sequence, ...rest } = JSON.parse(signed.head) as PackHead;
    const head = JSON.stringify({ ...rest, sequence: sequence + 1, root: await packRoot(entries) });
    const key = {
      id: (await sha256(publicKey)).slice(0, 16),
      publicKey,
      endorsement: await sign(`handrail/pack-key:${publicKey}`),
    };
    const forged = { head, signature: await sign(`handrail/pack-head:${head}`), keys: [...signed.keys, key] };
    return textOf(
      lines.map(line =>
        line.head ? { head: forged } : line.entry ? { entry: entries.shift() as PackEntry } : line,
      ),
    );
  }
}
