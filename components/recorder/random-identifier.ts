/** A fresh identifier. `crypto.randomUUID` is not to be had on pages without https. */
export const randomIdentifier = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
