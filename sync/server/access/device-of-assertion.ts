import { decodeJwt } from 'jose';
import { Refusal } from '../http/refusal.ts';

/** Which device an assertion says it is from. Nothing of it counts before `readAssertion`. */
export const deviceOfAssertion = (assertion: string): string => {
  try {
    return decodeJwt(assertion).iss ?? '';
  } catch {
    throw new Refusal('malformed', 'assertion is not a JWT; sign one.', { field: 'assertion' });
  }
};
