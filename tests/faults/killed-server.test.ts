import { describe, expect, it } from 'vitest';
import { ServerUnderLoad } from './server-under-load.ts';

/** How often the server is killed: a few times with all other tests, 200 times by `npm run test:faults`. */
const kills = Number(process.env.HANDRAIL_KILLS ?? 8);

describe.each(['sqlite', 'postgres'] as const)('a server on %s that is killed again and again', engine => {
  it(`loses nothing that it has acknowledged, and counts nothing twice, ${kills} times`, async () => {
    const under = await ServerUnderLoad.start({ engine });
    for (let killed = 0; killed < kills; killed += 1) {
      let isOver = false;
      const sending = under.senders.map(sender => sender.sendUntilCutOff(() => isOver));
      await new Promise(resolve => setTimeout(resolve, 50 + ((killed * 37) % 250)));
      await under.server.kill();
      isOver = true;
      await Promise.all(sending);
      await under.startAgain();
    }
    expect(await under.expectAllCounted()).toBeGreaterThan(kills);
  });
});
