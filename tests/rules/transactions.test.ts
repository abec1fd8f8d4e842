import { expect, it } from 'vitest';
import { shippedSource } from './support/project-source.ts';

it('every transaction of the worker’s database has an async scope', () => {
  // Dexie follows the awaits of an async function to the end; those of a promise that is handed to it, only so far that what
  // comes after a few of them is outside of the transaction, which then ends too early.
  const scopes = shippedSource.flatMap(({ path, code }) =>
    [...code.matchAll(/\bdatabase\s*\.transaction\((?:(?!=>)[\s\S])*=>/g)].map(([text]) => ({ path, text })),
  );
  expect(scopes.length).toBeGreaterThan(20);
  expect(scopes.filter(({ text }) => !/\basync \(\)(: .+)? =>$/.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
});
