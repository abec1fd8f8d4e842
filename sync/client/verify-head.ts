import { type PackHead, type PackKey, packHeadSchema, type SignedHead } from '../protocol/pack-head.ts';
import { fromBase64url } from './from-base64url.ts';
import type { Outcome } from './outcome.ts';
import { parseJson } from './parse-json.ts';

/** A head that the workspace has signed, and the key that it is to be pinned from now on. */
export interface VerifiedHead {
  head: PackHead;
  pin: string;
}

const isSigned = async (publicKey: string, signature: string, text: string): Promise<boolean> => {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64url(publicKey), 'Ed25519', false, ['verify']);
    const bytes = new TextEncoder().encode(text);
    return await crypto.subtle.verify('Ed25519', key, fromBase64url(signature), bytes);
  } catch {
    return false;
  }
};

/** The key that has followed from the pinned one by endorsements, or undefined where the chain does not hold. */
const followKeys = async (keys: readonly PackKey[], pin: string): Promise<string | undefined> => {
  const at = keys.findIndex(({ publicKey }) => publicKey === pin);
  if (at === -1) return undefined;
  let trusted = pin;
  for (const { publicKey, endorsement } of keys.slice(at + 1)) {
    if (!(await isSigned(trusted, endorsement ?? '', `handrail/pack-key:${publicKey}`))) return undefined;
    trusted = publicKey;
  }
  return trusted;
};

/**
 * Whether a head is the workspace's own word, by the key that was pinned when this device joined.
 *
 * @param pin the public key that counts so far
 */
export const verifyHead = async (
  { head: text, signature, keys }: SignedHead,
  workspace: string,
  pin: string,
): Promise<Outcome<VerifiedHead>> => {
  const forged = (what: string): Outcome<VerifiedHead> => ({
    ok: false,
    fault: { kind: 'content', why: 'forged', what },
  });
  const trusted = await followKeys(keys, pin);
  if (trusted === undefined) {
    return forged('it is signed with a key that does not follow from the one known here; ask your admin.');
  }
  if (!(await isSigned(trusted, signature, `handrail/pack-head:${text}`))) {
    return forged('its signature is wrong; ask your admin.');
  }
  const parsed = packHeadSchema.safeParse(parseJson(text));
  if (!parsed.success) return { ok: false, fault: { kind: 'nonsense', what: 'not a head of content' } };
  if (parsed.data.workspace !== workspace) return forged('it is of another workspace; ask your admin.');
  return { ok: true, value: { head: parsed.data, pin: trusted } };
};
