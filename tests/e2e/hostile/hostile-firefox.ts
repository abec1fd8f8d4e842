import { launchFirefox } from '../support/firefox.ts';
import { bidiOf } from '../support/firefox-bidi.ts';
import { humanClick } from '../support/human-mouse.ts';
import { adaptExtension, type HostileBrowser } from './hostile-bench.ts';

interface Evaluated {
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Firefox for the bench. */
export async function launchHostileFirefox(): Promise<HostileBrowser> {
  const firefox = await launchFirefox({
    adapt: (folder, id) => adaptExtension(folder, { browser_specific_settings: { gecko: { id } } }),
  });
  const bidi = bidiOf(firefox.browser);
  const evaluate = async (context: string, expression: string): Promise<unknown> => {
    const target = { context };
    const answer = await bidi.send('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
      userActivation: true,
    });
    const { result, exceptionDetails } = answer as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
  };
  const worker = await firefox.page('bench.html');
  return {
    async open(url) {
      const page = await firefox.browser.newPage();
      await bidi.navigate(page, url);
      await page.bringToFront();
      const context = bidi.contextOf(page);
      return {
        run: expression => evaluate(context, expression),
        click: point => humanClick(firefox.mouse(page), { x: Math.round(point.x), y: Math.round(point.y) }),
        async picture() {
          const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
          return Buffer.from(String(data), 'base64');
        },
        close: () => page.close(),
      };
    },
    async inWorker(expression) {
      // As JSON: BiDi's own form of values is not that of the language.
      const json = `(async () => JSON.stringify(await (${expression})))()`;
      return JSON.parse(String(await evaluate(bidi.contextOf(worker), json)));
    },
    close: () => firefox.close(),
  };
}
