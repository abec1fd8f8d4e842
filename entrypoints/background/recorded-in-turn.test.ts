import { expect, it } from 'vitest';
import { recordedInTurn } from './recorded-in-turn.ts';

it('lets nothing overtake what came first in a tab, though that takes longer or fails', async () => {
  const done: string[] = [];
  let finish: () => void = () => {};
  const slow = recordedInTurn(1, async () => {
    await new Promise<void>(resolve => {
      finish = resolve;
    });
    done.push('action');
    throw new Error('no room');
  });
  const arrival = recordedInTurn(1, async () => done.push('arrival'));
  await recordedInTurn(2, async () => done.push('other tab'));
  expect(done).toEqual(['other tab']);
  finish();
  await expect(slow).rejects.toThrow('no room');
  await arrival;
  expect(done).toEqual(['other tab', 'action', 'arrival']);
});
