import { describe, expect, it } from 'vitest';
import { ServerUnderLoad } from './server-under-load.ts';

/** How often each happens: a few times with all other tests, more by `npm run test:faults`. */
const times = Math.ceil(Number(process.env.HANDRAIL_KILLS ?? 8) / 4);
const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

describe.each(['sqlite', 'postgres'] as const)('a server on %s', engine => {
  it(`goes on as if nothing had been where it was stopped under load, ${times} times`, async () => {
    const under = await ServerUnderLoad.start({ engine });
    await under.whileSending(async () => {
      for (let time = 0; time < times; time += 1) {
        await pause(100 + ((time * 53) % 200));
        under.server.freeze();
        await pause(500);
        under.server.wake();
      }
    });
    expect(await under.expectAllCounted()).toBeGreaterThan(times);
  });
});

describe('a server whose PostgreSQL', () => {
  it(`is stopped under load goes on when that does, ${times} times`, async () => {
    const under = await ServerUnderLoad.start({ engine: 'postgres' });
    await under.whileSending(async () => {
      for (let time = 0; time < times; time += 1) {
        await pause(100 + ((time * 53) % 200));
        under.postgres?.freeze();
        await pause(500);
        under.postgres?.wake();
      }
    });
    expect(await under.expectAllCounted()).toBeGreaterThan(times);
  });

  it(`ends as by a power cut under load, and starts again, goes on by itself, ${times} times`, async () => {
    const under = await ServerUnderLoad.start({ engine: 'postgres' });
    await under.whileSending(async () => {
      for (let time = 0; time < times; time += 1) {
        await pause(200 + ((time * 53) % 200));
        await under.postgres?.restart();
      }
    });
    expect(await under.expectAllCounted()).toBeGreaterThan(times);
  });
});
