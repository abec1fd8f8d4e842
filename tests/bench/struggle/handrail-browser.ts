import type { StruggleSignal } from '../../../guides/schema/signal.ts';
import { giveConsent } from '../../e2e/journey/give-consent.ts';
import { launchChromium } from '../../e2e/support/chromium.ts';
import { contextOptions, unwantedSwitches } from './browser-settings.ts';
import type { DetectorBrowser } from './detector-browser.ts';
import { readStores } from './read-stores.ts';
import { restoreStores } from './restore-stores.ts';

/**
 * Handrail as it is built for the tests, with consent given. Before each trial the database is put back to what it was
 * then, and the worker is started anew, so that no episode and no baseline of one scenario is known in the next.
 */
export const startHandrail = async (): Promise<DetectorBrowser> => {
  const handrail = await launchChromium({
    context: { ...contextOptions, ignoreDefaultArgs: unwantedSwitches },
  });
  await giveConsent({ handrail, show: async () => {} });
  // A document of the extension that runs none of its code.
  const keeper = await handrail.page('manifest.json');
  const stores = await keeper.evaluate(readStores);
  return {
    async open() {
      await handrail.killWorker();
      await keeper.evaluate(restoreStores, stores);
      await handrail.worker();
      const before = new Set(handrail.context.pages());
      const page = await handrail.context.newPage();
      return {
        page,
        context: handrail.context,
        flush: async () => {},
        async signs() {
          const struggles = (await handrail.signals()).filter(
            (signal): signal is StruggleSignal => signal.type === 'struggle',
          );
          return struggles.map(({ at, kind, target }) => ({ at, kinds: [kind], ...(target && { target }) }));
        },
        async end() {
          for (const opened of handrail.context.pages()) if (!before.has(opened)) await opened.close();
        },
      };
    },
    close: () => handrail.close(),
  };
};
