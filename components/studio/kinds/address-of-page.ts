import { isJumpAddress } from '../../../guides/schema/is-jump-address.ts';

/** The address that a page pattern begins with, up to what may be anything; empty where no guide may lead there. */
export const addressOfPage = (page: string): string => {
  const start = page.replace(/\*.*$/s, '');
  return isJumpAddress(start) ? start : '';
};
