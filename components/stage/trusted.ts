import { ownHost } from '../../guides/contracts/own-host.ts';

/**
 * Lets a handler see only what the person did: a page can dispatch events, and must not press our buttons. What the relay
 * hands on bears its mark, which pages can neither see nor set.
 */
export const trusted =
  <Kind extends Event>(handler: (event: Kind) => void) =>
  (event: Kind): void => {
    if (event.isTrusted || ownHost in event) handler(event);
  };
