import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Policy } from '../../guides/schema/policy.ts';
import { keepPolicy } from './keep-policy.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A browser that answers when it is let, on a device that remembers. */
const starting = (stored?: Policy) => {
  let say = (_policy: Policy): void => undefined;
  let answer = new Promise<Policy>(resolve => {
    say = resolve;
  });
  const kept: Policy[] = [];
  const onCorrected = vi.fn();
  const policy = keepPolicy({
    read: () => answer,
    recall: async () => stored,
    remember: async each => void kept.push(each),
    onCorrected,
  });
  const change = (given: Policy): void => {
    answer = Promise.resolve(given);
  };
  return { policy, say, change, kept, onCorrected };
};
const settled = () => vi.advanceTimersByTimeAsync(60_000);

it('takes what the browser said last where it does not answer after its start', async () => {
  const { policy, onCorrected } = starting({ offers: false });
  const asked = [policy(), policy()];
  await settled();
  expect(await Promise.all(asked)).toEqual([{ offers: false }, { offers: false }]);
  expect(await policy()).toEqual({ offers: false });
  expect(onCorrected).not.toHaveBeenCalled();
});

it('tells when the browser says another policy late, and remembers that one', async () => {
  const { policy, say, kept, onCorrected, change } = starting({ offers: false });
  const asked = policy();
  await settled();
  await asked;
  say({ authoring: false });
  change({ authoring: false });
  await settled();
  expect(onCorrected).toHaveBeenCalledTimes(1);
  expect(await policy()).toEqual({ authoring: false });
  expect(kept).toEqual([{ authoring: false }]);
});

it('tells nothing when the browser says late what was remembered', async () => {
  const { policy, say, kept, onCorrected } = starting({ offers: false });
  const asked = policy();
  await settled();
  await asked;
  say({ offers: false });
  await settled();
  expect(onCorrected).not.toHaveBeenCalled();
  expect(kept).toEqual([]);
});

it('takes the word of a browser that answers in time', async () => {
  const { policy, say, onCorrected } = starting({ offers: false });
  const asked = policy();
  say({});
  await settled();
  expect(await asked).toEqual({});
  expect(onCorrected).not.toHaveBeenCalled();
});

it('waits for the browser where nothing was ever said, since a policy may take the place of consent', async () => {
  const { policy, say, kept } = starting();
  const heard = vi.fn();
  const asked = policy().then(heard);
  await settled();
  expect(heard).not.toHaveBeenCalled();
  say({ notice: 'On.' });
  await asked;
  expect(heard).toHaveBeenCalledWith({ notice: 'On.' });
  await settled();
  expect(kept).toEqual([{ notice: 'On.' }]);
});

it('remembers what changes while the browser runs', async () => {
  const { policy, say, change, kept } = starting();
  say({});
  await policy();
  change({ offersPerDay: 2 });
  expect(await policy()).toEqual({ offersPerDay: 2 });
  expect(kept).toEqual([{}, { offersPerDay: 2 }]);
});
