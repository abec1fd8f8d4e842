import { expect, it } from 'vitest';
import { shippedSource } from './support/project-source.ts';

/** What asks somebody over a network, as it is written. */
const asks =
  /(?<![.\w])fetch\s*\(|\bnew (XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\.sendBeacon\b|\bglobalThis\.fetch\b/;

it('the extension asks a server in one file, and in no other', () => {
  const extension = shippedSource.filter(({ path }) => !path.startsWith('sync/server/'));
  const asking = extension.filter(({ text }) => asks.test(text)).map(({ path }) => path);
  // In an interface it is the name of what the sync is given.
  expect(asking).toEqual(['entrypoints/background/sync/fetch-patiently.ts', 'sync/client/platform.ts']);
});

it('what asks is brought in by the sync and by nothing else', () => {
  const users = shippedSource.filter(({ text }) => text.includes('fetch-patiently')).map(({ path }) => path);
  expect(users).toEqual(['entrypoints/background/sync/syncing.ts']);
});
