import type { DeviceIdentity } from './device-identity.ts';
import { toBase64url } from './to-base64url.ts';

/** How long an assertion counts, in seconds: long enough for a slow network, and under the protocol's five minutes. */
const lasts = 120;

/**
 * What a device proves with who it is: a JWT, RFC 7523, signed with ES256 (RFC 7518 §3.4).
 *
 * @param origin of the server
 * @param now epoch milliseconds, by the server's clock as far as it is known
 */
export const signAssertion = async (
  { device, privateKey }: DeviceIdentity,
  origin: string,
  now: number,
): Promise<string> => {
  const bytes = new TextEncoder();
  const part = (value: object): string => toBase64url(bytes.encode(JSON.stringify(value)));
  const iat = Math.floor(now / 1000);
  const claims = { iss: device, sub: device, aud: origin, jti: crypto.randomUUID(), iat, exp: iat + lasts };
  const signed = `${part({ alg: 'ES256', typ: 'JWT' })}.${part(claims)}`;
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    privateKey,
    bytes.encode(signed),
  );
  return `${signed}.${toBase64url(new Uint8Array(signature))}`;
};
