import { chromium } from 'playwright-core';
import { browserSwitches, chromiumPath, contextOptions, unwantedSwitches } from './browser-settings.ts';
import type { DetectorBrowser } from './detector-browser.ts';
import type { Sign } from './outcome.ts';

/** A browser that puts a peer's script into every page, in the page's own world, before anything of the page runs. */
export const startPeer = async (script: string): Promise<DetectorBrowser> => {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: browserSwitches,
    ignoreDefaultArgs: unwantedSwitches,
  });
  const version = browser.version().split('.')[0];
  // PostHog takes a browser without a head for a robot, and others may.
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`;
  return {
    async open() {
      const context = await browser.newContext({ ...contextOptions, userAgent });
      const signs: Sign[] = [];
      await context.exposeBinding('struggleBench', (_, sign: Sign) => {
        signs.push(sign);
      });
      await context.addInitScript({ content: script });
      const page = await context.newPage();
      return {
        page,
        context,
        async flush() {
          const leave = () => window.dispatchEvent(new Event('struggle-bench-end'));
          await Promise.all(context.pages().map(each => each.evaluate(leave).catch(() => undefined)));
        },
        signs: async () => signs,
        end: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
};
