import type { DeviceIdentity } from './device-identity.ts';

/** A new name with a new key, whose private half no script can read, this one included. */
export const makeIdentity = async (): Promise<DeviceIdentity> => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ]);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {
    device: crypto.randomUUID(),
    publicKey: { kty: 'EC', crv: 'P-256', x, y },
    privateKey: pair.privateKey,
  };
};
