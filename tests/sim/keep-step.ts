import { createHash, createHmac, KeyObject, sign, timingSafeEqual, verify } from 'node:crypto';
import { underWay } from './under-way.ts';

const hashes: Readonly<Record<string, string>> = {
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};
const nameOf = (hash: unknown): string => {
  const name = typeof hash === 'string' ? hash : (hash as { name?: string } | undefined)?.name;
  return hashes[name ?? ''] ?? 'sha256';
};

const bytesOf = (data: BufferSource): Buffer =>
  data instanceof ArrayBuffer
    ? Buffer.from(data)
    : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
const own = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

const makeSignature = (
  algorithm: AlgorithmIdentifier | EcdsaParams,
  key: CryptoKey,
  data: BufferSource,
): Buffer => {
  const [from, bytes] = [KeyObject.from(key), bytesOf(data)];
  const { name, hash } = key.algorithm as HmacKeyAlgorithm;
  if (name === 'HMAC') return createHmac(nameOf(hash), from).update(bytes).digest();
  if (name === 'Ed25519') return sign(null, bytes, from);
  const by = nameOf((algorithm as EcdsaParams).hash);
  return sign(by, bytes, { key: from, dsaEncoding: 'ieee-p1363' });
};

const isSignature = (
  algorithm: AlgorithmIdentifier | EcdsaParams,
  key: CryptoKey,
  signature: BufferSource,
  data: BufferSource,
): boolean => {
  const [from, given, bytes] = [KeyObject.from(key), bytesOf(signature), bytesOf(data)];
  const { name } = key.algorithm;
  if (name === 'HMAC') {
    const right = makeSignature(algorithm, key, data);
    return right.length === given.length && timingSafeEqual(right, given);
  }
  if (name === 'Ed25519') return verify(null, bytes, from, given);
  const by = nameOf((algorithm as EcdsaParams).hash);
  return verify(by, bytes, { key: from, dsaEncoding: 'ieee-p1363' }, given);
};

/** A copy of a value, made by the engine where it is anything but lists and plain objects. */
const copied = (value: unknown, copy: typeof structuredClone): unknown => {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? copy(value) : value;
  if (Array.isArray(value)) return value.map(each => copied(each, copy));
  if (Object.getPrototypeOf(value) !== Object.prototype) return copy(value);
  const made: Record<string, unknown> = {};
  for (const name in value) made[name] = copied((value as Record<string, unknown>)[name], copy);
  return made;
};

/**
 * Makes this thread tell when it is at something, so that a world knows when all is quiet in it: tasks are counted, and what is
 * signed, checked and hashed is so at once, by the same OpenSSL as ever, instead of in another thread that comes back at any time.
 * To be called once, before anything else is done.
 */
export const keepStep = (): void => {
  const later = globalThis.setImmediate;
  const counted = (work: (...given: unknown[]) => void, ...given: unknown[]): NodeJS.Immediate => {
    underWay.count += 1;
    return later(() => {
      underWay.count -= 1;
      work(...given);
    });
  };
  globalThis.setImmediate = Object.assign(counted, { __promisify__: later.__promisify__ }) as typeof later;

  // What browsers do in no time takes a tenth of all that there is here.
  const copy = globalThis.structuredClone;
  globalThis.structuredClone = ((value: unknown) => copied(value, copy)) as typeof copy;

  const { subtle } = globalThis.crypto;
  const tracked = <Call extends (...given: never[]) => Promise<unknown>>(call: Call): Call =>
    ((...given: never[]) => underWay.track(call.apply(subtle, given))) as Call;
  Object.assign(subtle, {
    digest: async (algorithm: AlgorithmIdentifier, data: BufferSource) =>
      own(createHash(nameOf(algorithm)).update(bytesOf(data)).digest()),
    sign: async (algorithm: AlgorithmIdentifier, key: CryptoKey, data: BufferSource) =>
      own(makeSignature(algorithm, key, data)),
    verify: async (
      algorithm: AlgorithmIdentifier,
      key: CryptoKey,
      signature: BufferSource,
      data: BufferSource,
    ) => isSignature(algorithm, key, signature, data),
    generateKey: tracked(subtle.generateKey),
    importKey: tracked(subtle.importKey),
    exportKey: tracked(subtle.exportKey),
  });
};
