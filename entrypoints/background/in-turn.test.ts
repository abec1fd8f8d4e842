import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('does the work of one key in the order in which it was asked for, and other keys meanwhile', async () => {
  const turns = inTurn();
  const told: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  const slow = turns(1, async () => {
    await held;
    told.push('slow');
  });
  const quick = turns(1, async () => told.push('quick'));
  await turns(2, async () => told.push('other tab'));
  expect(told).toEqual(['other tab']);
  release();
  await Promise.all([slow, quick]);
  expect(told).toEqual(['other tab', 'slow', 'quick']);
});

it('goes on after work that failed, and tells the one who asked for it', async () => {
  const turns = inTurn();
  const failing = turns(1, () => Promise.reject(new Error('no')));
  const next = turns(1, async () => 'next');
  await expect(failing).rejects.toThrow('no');
  await expect(next).resolves.toBe('next');
});

it('does something after all keys, and what fails in one of them does not keep it', async () => {
  const turns = inTurn();
  const told: string[] = [];
  const failing = turns(1, () => Promise.reject(new Error('no')));
  const slow = turns(2, async () => {
    await new Promise(resolve => setTimeout(resolve, 5));
    told.push('slow');
  });
  const last = turns.afterAll(async () => told.push('after all'));
  await expect(failing).rejects.toThrow('no');
  await Promise.all([slow, last]);
  expect(told).toEqual(['slow', 'after all']);
});
