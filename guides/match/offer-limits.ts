import type { Policy } from '../schema/policy.ts';

/** The most offers in any hour, and in any 24 hours. */
export interface OfferLimits {
  perHour: number;
  perDay: number;
}

/** Where policy sets nothing. Own choice; the goal for offers nobody needed is 0.3 an active hour. */
const usual: OfferLimits = { perHour: 3, perDay: 6 };

/** The limits under a policy. Offers switched off are a limit of none. */
export const offerLimits = (
  policy: Pick<Policy, 'offers' | 'offersPerHour' | 'offersPerDay'>,
): OfferLimits =>
  policy.offers === false
    ? { perHour: 0, perDay: 0 }
    : { perHour: policy.offersPerHour ?? usual.perHour, perDay: policy.offersPerDay ?? usual.perDay };
