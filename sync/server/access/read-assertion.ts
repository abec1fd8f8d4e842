import { importJWK, type JWTPayload, jwtVerify } from 'jose';
import type { DevicePublicKey } from '../../protocol/enrolment.ts';
import { Refusal } from '../http/refusal.ts';

/** How long a device may say that its proof counts, in seconds. */
const longest = 300;
/** How far two clocks may be apart, in seconds; a device that is told the server's time can do better. */
const tolerance = 60;

/**
 * Checks that an assertion was made by the device with this key, for this server, a moment ago.
 *
 * @param now epoch milliseconds
 * @returns the name that it is used by once
 * @throws Refusal where it does not count
 */
export const readAssertion = async (
  assertion: string,
  { key, audience, now }: { key: DevicePublicKey; audience: string; now: number },
): Promise<{ id: string; expiresAt: number }> => {
  const refused = new Refusal(
    'unauthorised',
    'The proof of who the device is does not count; make a new one by the time in the answer’s header "Handrail-Time".',
  );
  let payload: JWTPayload;
  try {
    ({ payload } = await jwtVerify(assertion, await importJWK(key, 'ES256'), {
      algorithms: ['ES256'],
      audience,
      clockTolerance: tolerance,
      currentDate: new Date(now),
      maxTokenAge: longest,
      requiredClaims: ['exp', 'iat', 'jti'],
    }));
  } catch {
    throw refused;
  }
  const { exp = 0, iat = 0, jti = '' } = payload;
  if (exp - iat > longest || !/^[\w-]{16,100}$/.test(jti)) throw refused;
  return { id: jti, expiresAt: (exp + tolerance) * 1000 };
};
