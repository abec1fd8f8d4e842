/** Lets a handler see only what the person did: a page can dispatch events, and must not press our buttons. */
export const trusted =
  <Kind extends Event>(handler: (event: Kind) => void) =>
  (event: Kind): void => {
    if (event.isTrusted) handler(event);
  };
